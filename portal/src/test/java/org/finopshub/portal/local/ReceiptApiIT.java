package org.finopshub.portal.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.finopshub.portal.access.Role;
import org.finopshub.portal.access.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.RequestEntity;
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
      "hub.test=receipts"
    })
@Sql(
    value = {"mart.sql", "resend.sql"},
    executionPhase = ExecutionPhase.BEFORE_TEST_CLASS)
@ActiveProfiles("local")
class ReceiptApiIT {
  private static final String HELD = "00000000-0000-4000-8000-000000000008";
  private static final String UNKNOWN = "00000000-0000-4000-8000-00000000000f";

  @Autowired private TestRestTemplate http;

  @Test
  void theGroupsAnswerClosesADropAndComesTwiceWithoutHarm() {
    assertThat(answer(HELD, receipt(HELD)).getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);
    assertThat(answer(HELD, receipt(HELD)).getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);

    var export = http.getForObject("/local/v1/exports/" + HELD, JsonNode.class);
    assertThat(export.path("status").asText()).isEqualTo("ACCEPTED");
    assertThat(export.path("receipt_status").asText()).isEqualTo("LOADED");
  }

  @Test
  void anAnswerToAnotherDropIsRefused() {
    var refused = answer(HELD, receipt(UNKNOWN));

    assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
    assertThat(refused.getBody().path("detail").asText())
        .isEqualTo(
            "receipt: found 'a receipt of run %s', allowed: the receipt of run %s"
                .formatted(UNKNOWN, HELD));
  }

  @Test
  void whatIsNoReceiptIsRefused() {
    var refused = answer(HELD, "{\"run_id\": \"" + HELD + "\"}");

    assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
    assertThat(refused.getBody().path("code").asText()).isEqualTo("invalid-parameter");
    assertThat(refused.getBody().path("found").asText()).startsWith("Not a receipt: ");
  }

  @Test
  void aDropNobodyWroteIsUnknown() {
    assertThat(answer(UNKNOWN, receipt(UNKNOWN)).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
  }

  private ResponseEntity<JsonNode> answer(String runId, String receipt) {
    var collector =
        TestTokens.of("hub-group", TestTokens.LOCAL).roles(Role.COLLECTOR).entities("atlas");
    return http.exchange(
        RequestEntity.post("/local/v1/exports/" + runId + "/receipt")
            .header("Authorization", "Bearer " + collector.signed())
            .contentType(MediaType.APPLICATION_JSON)
            .body(receipt),
        JsonNode.class);
  }

  private static String receipt(String runId) {
    return """
    {"entity_id": "atlas", "period_month": "2024-10", "run_id": "%s", "export_seq": 2,
     "status": "LOADED", "received_at": "2024-10-05T02:12:00Z",
     "decided_at": "2024-10-05T02:12:02Z", "rows_loaded": 2, "violation_count": 0,
     "violations": []}
    """
        .formatted(runId);
  }
}
