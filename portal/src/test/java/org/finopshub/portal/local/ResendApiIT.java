package org.finopshub.portal.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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
    classes = LocalPortal.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.flyway.default-schema=mart",
      "spring.flyway.locations=classpath:org/finopshub/local/migration",
      "hub.test=resend"
    })
@Sql(
    value = {"mart.sql", "resend.sql"},
    executionPhase = ExecutionPhase.BEFORE_TEST_CLASS)
@ActiveProfiles("local")
class ResendApiIT {
  private static final String REJECTED = "00000000-0000-4000-8000-000000000001";
  private static final String HELD = "00000000-0000-4000-8000-000000000008";
  private static final String WITHOUT_FILES = "00000000-0000-4000-8000-000000000009";

  @Autowired private TestRestTemplate http;

  @Test
  void aDropIsQueuedOnceMoreAndAskingAgainChangesNothing() {
    var first = resend(REJECTED);
    var again = resend(REJECTED);

    assertThat(first.getStatusCode()).isEqualTo(HttpStatus.ACCEPTED);
    assertThat(first.getBody().path("status").asText()).isEqualTo("QUEUED");
    assertThat(first.getBody().path("export_seq").asLong()).isEqualTo(1);
    assertThat(again.getBody()).isEqualTo(first.getBody());
  }

  @Test
  void aDropTheGroupHoldsIsNotSentAgain() {
    assertRefused(resend(HELD), HttpStatus.CONFLICT, "held");
  }

  @Test
  void aDropWhoseFilesAreGoneIsNotSentAgain() {
    assertRefused(resend(WITHOUT_FILES), HttpStatus.CONFLICT, "files-gone");
  }

  @Test
  void aRunWithoutADropIsUnknown() {
    assertRefused(
        resend("00000000-0000-4000-8000-00000000000f"), HttpStatus.NOT_FOUND, "not-found");
  }

  private ResponseEntity<JsonNode> resend(String runId) {
    return http.postForEntity("/local/v1/exports/" + runId + "/resend", null, JsonNode.class);
  }

  private static void assertRefused(
      ResponseEntity<JsonNode> answer, HttpStatus status, String code) {
    assertThat(answer.getStatusCode()).isEqualTo(status);
    assertThat(answer.getBody().path("code").asText()).isEqualTo(code);
  }
}
