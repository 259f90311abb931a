package org.finopshub.portal.group;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.finopshub.contract.ReferentialDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest(
    classes = GroupPortal.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.flyway.default-schema=ledger",
      "spring.flyway.locations=classpath:org/finopshub/group/migration",
      "spring.application.name=referential"
    })
@ActiveProfiles("group")
@DirtiesContext
class ReferentialApiIT {
  private static final Path PRODUCTS = GroupPortal.REFERENTIAL.resolve("products.csv");

  @Autowired private TestRestTemplate http;

  @BeforeEach
  void publishTwoVersions() throws IOException {
    ReferentialDirectory.write(GroupPortal.REFERENTIAL);
    publish();
    Files.writeString(
        PRODUCTS, Files.readString(PRODUCTS).replace("disk-ssd,disk-ssd,", "disk-ssd,SSD,"));
    publish();
  }

  @Test
  void versionsAreListedNewestFirstWithWhoHoldsWhich() {
    var answer = http.getForObject("/group/v1/referential?limit=1", JsonNode.class);

    var newest = answer.path("items").get(0);
    assertThat(newest.path("products").asInt()).isEqualTo(5);
    assertThat(newest.path("loaded_at").asText()).isEqualTo("2024-10-05T06:00:00Z");
    assertThat(answer.path("total").asInt()).isEqualTo(newest.path("version").asInt());
    assertThat(answer.path("holders").toString())
        .isEqualTo(
            """
            [{"entity_id":"atlas","version":null,"content_differs":false,"answered_at":null,\
            "behind_since":null},\
            {"entity_id":"boreal","version":null,"content_differs":false,"answered_at":null,\
            "behind_since":null}]""");
  }

  @Test
  void whatAVersionChangedIsNamed() {
    var answer = http.getForObject("/group/v1/referential/versions/2/changes", JsonNode.class);

    assertThat(answer.path("items").toString())
        .isEqualTo(
            """
            [{"kind":"product","change":"relabelled","subject":"disk-ssd",\
            "before":"disk-ssd","after":"SSD"}]""");
    assertThat(answer.path("total").asInt()).isEqualTo(1);
  }

  @Test
  void aVersionWithoutAnotherBeforeItIsNotFound() {
    var answer = http.getForEntity("/group/v1/referential/versions/1/changes", JsonNode.class);

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
  }

  @Test
  void filesThatCannotBePublishedAreRefusedWithTheList() throws IOException {
    Files.writeString(PRODUCTS, Files.readString(PRODUCTS).replace("GB-Months", "GB-Hours"));

    var answer = http.postForEntity("/group/v1/referential/publish", null, JsonNode.class);

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
    assertThat(answer.getBody().path("code").asText()).isEqualTo("invalid-referential");
    assertThat(answer.getBody().path("problems").get(0).asText())
        .isEqualTo(
            "products.csv: product disk-ssd: the unit changes from GB-Months to GB-Hours;"
                + " retire it and add a product instead");
  }

  private void publish() {
    assertThat(
            http.postForEntity("/group/v1/referential/publish", null, JsonNode.class)
                .getStatusCode())
        .isEqualTo(HttpStatus.OK);
  }
}
