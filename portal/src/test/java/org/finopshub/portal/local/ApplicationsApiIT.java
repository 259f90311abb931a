package org.finopshub.portal.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.context.jdbc.Sql.ExecutionPhase;

@SpringBootTest(
    classes = LocalPortal.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.flyway.default-schema=mart",
      "spring.flyway.locations=classpath:org/finopshub/local/migration",
      "spring.application.name=applications"
    })
@Sql(
    value = {"mart.sql", "applications.sql"},
    executionPhase = ExecutionPhase.BEFORE_TEST_CLASS)
@ActiveProfiles("local")
@DirtiesContext
class ApplicationsApiIT {
  @Autowired private TestRestTemplate http;

  @Test
  void applicationsOfTheCatalogAreListedWithThoseThatAreGone() {
    var answer = http.getForObject("/local/v1/applications", JsonNode.class);

    assertThat(answer.path("items").get(0).toString())
        .isEqualTo(
            """
            {"application_id":"crm","catalog_ref":"component:default/crm",\
            "owner":"group:default/sales","system":"customer","lifecycle":"production",\
            "first_seen_at":"2024-01-01T00:00:00Z","last_seen_at":"2024-10-01T00:00:00Z",\
            "gone_at":null}""");
    assertThat(answer.path("items").get(1).path("gone_at").asText())
        .isEqualTo("2024-02-02T00:00:00Z");
    assertThat(answer.path("total").asInt()).isEqualTo(2);
  }

  @Test
  void unmappedApplicationsAreListedWithTheirCostAndTheOwnerWhoMayKnow() {
    var answer = http.getForObject("/local/v1/applications/unmapped", JsonNode.class);

    assertThat(answer.path("items").toString())
        .isEqualTo(
            """
            [{"local_application_id":"crm","period_month":"2024-09","currency":"USD",\
            "billed_cost":"40.1","source_lines":3,"owner":"group:default/sales"},\
            {"local_application_id":"tmp","period_month":"2024-09","currency":"USD",\
            "billed_cost":"2.5","source_lines":1,"owner":null}]""");
    assertThat(answer.path("total").asInt()).isEqualTo(2);
  }

  @Test
  void theReferentialIsListedWithWhatCameOfTheGroupsBundles() {
    var answer = http.getForObject("/local/v1/referential?limit=1", JsonNode.class);

    assertThat(answer.path("items").toString())
        .isEqualTo(
            """
            [{"version":2,"official_version":7,"origin":"official","content_sha256":"r2",\
            "loaded_at":"2024-10-04T00:00:00Z","current":true}]""");
    assertThat(answer.path("total").asInt()).isEqualTo(2);
    assertThat(answer.path("bundles").get(0).path("code").asText()).isEqualTo("bundle-signature");
  }
}
