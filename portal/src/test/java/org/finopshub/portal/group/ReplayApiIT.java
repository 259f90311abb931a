package org.finopshub.portal.group;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.finopshub.group.replay.PutBack;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.context.jdbc.Sql.ExecutionPhase;

@SpringBootTest(
    classes = GroupPortal.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.flyway.default-schema=ledger",
      "spring.flyway.locations=classpath:org/finopshub/group/migration",
      "hub.test=replay"
    })
@Sql(
    value = {"ledger.sql", "replay.sql", "replays.sql"},
    executionPhase = ExecutionPhase.BEFORE_TEST_CLASS)
@ActiveProfiles("group")
class ReplayApiIT {
  private static final String LOADED = "00000000-0000-4000-8000-000000000001";
  private static final String REJECTED = "00000000-0000-4000-8000-000000000004";

  @Autowired private TestRestTemplate http;
  @Autowired private PutBack putBack;

  @Test
  void aRejectedRunGoesBackIntoTheInbox() throws IOException {
    var drop = "atlas_2024-09_" + REJECTED;
    Files.writeString(
        GroupPortal.quarantined("atlas", drop).resolve(drop + ".manifest.json"), "{}");

    var answer = replay(REJECTED, Map.of("reason", "gpu is known now", "entity", "atlas"));

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.ACCEPTED);
    assertThat(answer.getBody().path("run_id").asText()).isEqualTo(REJECTED);
    assertThat(answer.getBody().path("period").asText()).isEqualTo("2024-09");
    assertThat(answer.getBody().path("reason").asText()).isEqualTo("gpu is known now");
    assertThat(answer.getBody().path("requested_by").asText()).isEqualTo("ada");
    assertThat(putBack.putBack()).isEqualTo(1);
    assertThat(GroupPortal.INTAKE.inbox("atlas").resolve(drop + ".manifest.json")).exists();
  }

  @Test
  void whatBecameOfReplaysIsListed() {
    var answer =
        http.getForObject("/group/v1/replays?entity=boreal&period=2024-09", JsonNode.class);

    assertThat(answer.path("total").asLong()).isEqualTo(1);
    assertThat(answer.path("items").toString())
        .isEqualTo(
            """
            [{"replay_id":"00000000-0000-4000-8000-0000000000f2","entity":"boreal",\
            "period":"2024-09","run_id":"00000000-0000-4000-8000-000000000002",\
            "run_status":"LOADED","reason":"INC-4712","requested_by":"oskar",\
            "requested_at":"2024-10-06T03:00:00Z","put_back_at":null,"status":"FAILED",\
            "answer":"Its files are gone","decided_at":"2024-10-06T03:00:05Z"}]""");
    assertThat(http.getForObject("/group/v1/replays?period=2024-10", JsonNode.class).path("total"))
        .hasToString("0");
  }

  @Test
  void aRunWhoseFilesAreGoneIsRefused() {
    assertRefused(replay(LOADED, Map.of("reason", "again")), HttpStatus.CONFLICT, "files-gone");
  }

  @Test
  void aRunOfAnotherMonthThanNamedIsUnknown() {
    assertRefused(
        replay(REJECTED, Map.of("reason", "again", "period", "2024-10")),
        HttpStatus.NOT_FOUND,
        "not-found");
  }

  @Test
  void nobodyReplaysWithoutAReason() {
    assertRefused(
        replay(REJECTED, Map.of("entity", "atlas")), HttpStatus.BAD_REQUEST, "invalid-parameter");
  }

  @Test
  void aMemberNobodyKnowsIsRefused() {
    assertRefused(
        replay(REJECTED, Map.of("reason", "again", "by", "ada")),
        HttpStatus.BAD_REQUEST,
        "unreadable-body");
  }

  private ResponseEntity<JsonNode> replay(String runId, Map<String, String> body) {
    return http.postForEntity(
        "/group/v1/ingestion-runs/" + runId + "/replay", body, JsonNode.class);
  }

  private static void assertRefused(
      ResponseEntity<JsonNode> answer, HttpStatus status, String code) {
    assertThat(answer.getStatusCode()).isEqualTo(status);
    assertThat(answer.getBody().path("code").asText()).isEqualTo(code);
  }
}
