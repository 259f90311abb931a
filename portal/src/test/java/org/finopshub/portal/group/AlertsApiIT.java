package org.finopshub.portal.group;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.context.jdbc.Sql.ExecutionPhase;

@SpringBootTest(
    classes = GroupPortal.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.flyway.default-schema=ledger",
      "spring.flyway.locations=classpath:org/finopshub/group/migration"
    })
@Sql(
    value = {"ledger.sql", "alerts.sql"},
    executionPhase = ExecutionPhase.BEFORE_TEST_CLASS)
@ActiveProfiles("group")
@DirtiesContext
class AlertsApiIT {
  private static final String ALERT = "/group/v1/alerts/missing:boreal:2024-08";

  @Autowired private TestRestTemplate http;

  @Test
  void openAlertsAreListedAndThoseThatWereOnRequest() {
    assertThat(messages("/group/v1/alerts?entity=boreal")).isEqualTo("[\"It went\"]");
    assertThat(messages("/group/v1/alerts?state=resolved&severity=critical&code=missing"))
        .isEqualTo("[\"Nothing was loaded\"]");
    assertThat(messages("/group/v1/alerts?state=all&period=2024-08"))
        .isEqualTo("[\"It went\", \"Nothing was loaded\"]");
    assertThat(messages("/group/v1/alerts?entity=atlas")).isEqualTo("[]");
  }

  @Test
  void aCauseShowsItsHistory() {
    var history = http.getForObject(ALERT, JsonNode.class);

    assertThat(history.path("alerts")).hasSize(2);
    assertThat(history.path("turns").findValuesAsText("event").subList(0, 3))
        .containsExactly("raised", "resolved", "raised");
    assertThat(history.path("as_of").asText()).isEqualTo("2024-10-05T06:00:00Z");
  }

  @Test
  void whoAcknowledgesFirstIsWrittenDown() {
    post("/acknowledge", Map.of());
    var answer = post("/acknowledge", Map.of());

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
    assertThat(answer.getBody().path("acknowledged_by").asText()).isEqualTo("ada");
    assertThat(answer.getBody().path("acknowledged_at").asText()).isEqualTo("2024-10-05T06:00:00Z");
  }

  @Test
  void aSilenceHasAnEndAPersonAndAReason() {
    var answer = post("/silence", Map.of("until", "2024-10-09T00:00:00Z", "reason", "Migration"));

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
    assertThat(answer.getBody().path("silenced_until").asText()).isEqualTo("2024-10-09T00:00:00Z");
    assertThat(refused("/silence", Map.of("until", "2024-10-01T00:00:00Z", "reason", "Too late")))
        .isEqualTo("until");
    assertThat(refused("/silence", Map.of("until", "2024-10-09T00:00:00Z"))).isEqualTo("reason");
  }

  @Test
  void whoSilencesIsNotForTheBodyToSay() {
    var answer =
        post(
            "/silence",
            Map.of("until", "2024-10-09T00:00:00Z", "reason", "Migration", "by", "grace"));

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
    assertThat(answer.getBody().path("code").asText()).isEqualTo("unreadable-body");
  }

  @Test
  void aCauseThatNeverStoodIsNotFound() {
    var answer =
        http.postForEntity(
            "/group/v1/alerts/missing:atlas:2024-08/acknowledge", Map.of(), JsonNode.class);

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    assertThat(answer.getBody().path("code").asText()).isEqualTo("not-found");
  }

  private String messages(String path) {
    var answer = http.getForObject(path, JsonNode.class);
    return answer.path("items").findValues("message").toString();
  }

  private String refused(String action, Map<String, ?> body) {
    var answer = post(action, body);
    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
    return answer.getBody().path("parameter").asText();
  }

  private ResponseEntity<JsonNode> post(String action, Map<String, ?> body) {
    return http.postForEntity(ALERT + action, body, JsonNode.class);
  }
}
