package org.finopshub.portal.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.finopshub.portal.access.Role;
import org.finopshub.portal.access.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.RequestEntity;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.context.jdbc.Sql.ExecutionPhase;

@SpringBootTest(
    classes = LocalPortal.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.flyway.default-schema=mart",
      "spring.flyway.locations=classpath:org/finopshub/local/migration",
      "hub.test=export-files"
    })
@Sql(value = "mart.sql", executionPhase = ExecutionPhase.BEFORE_TEST_CLASS)
@ActiveProfiles("local")
class ExportFilesApiIT {
  private static final String EXPORTS = "/local/v1/exports";
  private static final String RUN = EXPORTS + "/00000000-0000-4000-8000-000000000001";

  @TempDir static Path outgoing;
  @Autowired private TestRestTemplate http;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void aDropWithAManifest() throws Exception {
    Files.writeString(outgoing.resolve("atlas.manifest.json"), "{\"contract\": 1}");
    Files.writeString(outgoing.resolve("signing.jwk.json"), "secret");
    jdbc.sql("UPDATE mart.export_runs SET directory = :directory, file_names = :files")
        .param("directory", outgoing.toString())
        .param("files", new String[] {"atlas.facts-0001.csv", "atlas.manifest.json"})
        .update();
  }

  @Test
  void dropsQueuedSinceAMomentAreListedWithTheirFiles() {
    var listed = get(EXPORTS + "?since=2024-10-05T02:07:00Z", JsonNode.class).getBody();

    assertThat(listed.path("total").asInt()).isEqualTo(1);
    assertThat(listed.path("items").get(0).path("files").toString())
        .isEqualTo("[\"atlas.facts-0001.csv\",\"atlas.manifest.json\"]");
    assertThat(get(EXPORTS + "?since=2024-10-05T02:07:01Z", JsonNode.class).getBody().path("total"))
        .hasToString("0");
    assertThat(get(EXPORTS + "?since=lately", String.class).getStatusCode())
        .isEqualTo(HttpStatus.BAD_REQUEST);
  }

  @Test
  void aFileOfADropIsFetchedWholeOrFromWhereItBrokeOff() {
    var whole = get(RUN + "/files/atlas.manifest.json", String.class);
    var rest = http.exchange(asked(RUN + "/files/atlas.manifest.json", "bytes=13-"), String.class);

    assertThat(whole.getBody()).isEqualTo("{\"contract\": 1}");
    assertThat(rest.getStatusCode()).isEqualTo(HttpStatus.PARTIAL_CONTENT);
    assertThat(rest.getBody()).isEqualTo("1}");
    assertThat(rest.getHeaders().getFirst("Content-Range")).isEqualTo("bytes 13-14/15");
  }

  @Test
  void nothingButTheDropsFilesIsGiven() {
    for (var name : new String[] {"signing.jwk.json", "atlas.facts-0001.csv", "nothing"}) {
      assertThat(get(RUN + "/files/" + name, String.class).getStatusCode())
          .as(name)
          .isEqualTo(HttpStatus.NOT_FOUND);
    }
  }

  private <T> ResponseEntity<T> get(String path, Class<T> answer) {
    return http.exchange(asked(path, "bytes=0-"), answer);
  }

  private static RequestEntity<Void> asked(String path, String range) {
    var collector =
        TestTokens.of("hub-group", TestTokens.LOCAL).roles(Role.COLLECTOR).entities("atlas");
    return RequestEntity.get(path)
        .header("Authorization", "Bearer " + collector.signed())
        .header("Range", range)
        .build();
  }
}
