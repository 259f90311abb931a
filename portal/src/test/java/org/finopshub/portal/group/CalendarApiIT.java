package org.finopshub.portal.group;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
      "spring.flyway.locations=classpath:org/finopshub/group/migration",
      "spring.application.name=calendar"
    })
@Sql(
    value = {"ledger.sql", "calendar.sql"},
    executionPhase = ExecutionPhase.BEFORE_TEST_CLASS)
@ActiveProfiles("group")
@DirtiesContext
class CalendarApiIT {
  private static final String RUNS = "/group/v1/ingestion-runs/00000000-0000-4000-8000-0000000000";
  private static final Map<String, String> WORD = Map.of("reason", "checked");

  @Autowired private TestRestTemplate http;

  @Test
  void monthsAreListedWithTheirStateAndEveryChange() {
    var answer =
        http.getForObject("/group/v1/months?entity=atlas&from=2024-09&to=2024-09", JsonNode.class);

    assertThat(answer.path("total").asLong()).isEqualTo(1);
    assertThat(answer.path("items").get(0).toString())
        .isEqualTo(
            """
            {"entity":"atlas","period":"2024-09","state":"CLOSED","closes_at":"2024-10-21T00:00:00Z",\
            "run_id":"00000000-0000-4000-8000-000000000001","period_status":"final",\
            "loaded_at":"2024-10-05T02:10:00Z","changes":[{"state":"CLOSED",\
            "changed_at":"2024-10-04T00:10:00Z","changed_by":"calendar",\
            "reason":"Closing day 3"}]}""");
    assertThat(answer.path("as_of").asText()).isEqualTo("2024-10-05T06:00:00Z");
  }

  @Test
  void monthsAreFilteredByStateAndAPageBeyondTheLastStillCounts() {
    var answer = http.getForObject("/group/v1/months?state=OPEN&offset=50", JsonNode.class);

    assertThat(answer.path("items")).isEmpty();
    assertThat(answer.path("total").asLong()).isPositive();
  }

  @Test
  void aMonthIsClosedAndReopenedByHand() {
    var closed = post("/group/v1/months/boreal/2024-08/close", WORD);
    var again = post("/group/v1/months/boreal/2024-08/close", WORD);
    var reopened = post("/group/v1/months/boreal/2024-08/reopen", WORD);
    var open = post("/group/v1/months/boreal/2024-08/reopen", WORD);

    assertThat(closed.getBody().path("state").asText()).isEqualTo("CLOSED");
    assertThat(again.getStatusCode()).isEqualTo(HttpStatus.CONFLICT);
    assertThat(again.getBody().path("code").asText()).isEqualTo("already-closed");
    assertThat(reopened.getBody().path("changes")).hasSize(2);
    assertThat(open.getBody().path("code").asText()).isEqualTo("not-closed");
  }

  @ParameterizedTest
  @CsvSource({
    "/group/v1/months/atlas/2024-10/close, CONFLICT, month-not-over",
    "/group/v1/months/nobody/2024-09/close, NOT_FOUND, not-found",
    "/group/v1/months/atlas/September/close, BAD_REQUEST, invalid-parameter"
  })
  void aMonthThatCannotBeClosedSaysWhy(String path, HttpStatus status, String code) {
    var answer = post(path, WORD);

    assertThat(answer.getStatusCode()).isEqualTo(status);
    assertThat(answer.getBody().path("code").asText()).isEqualTo(code);
  }

  @Test
  void nothingIsDecidedWithoutAReasonOrInAnothersName() {
    assertThat(post(RUNS + "b1/approve", Map.of()).getBody().path("parameter").asText())
        .isEqualTo("reason");
    assertThat(
            post(RUNS + "b1/approve", Map.of("reason", "ok", "by", "grace"))
                .getBody()
                .path("code")
                .asText())
        .isEqualTo("unreadable-body");
  }

  @Test
  void aHeldRunShowsWhatItWouldChange() {
    var run = http.getForObject(RUNS + "b1", JsonNode.class).path("items").get(0);

    assertThat(run.path("held").toString())
        .isEqualTo(
            """
            {"held_at":"2024-10-05T05:00:00Z","restatement_reason":"Computed again: api",\
            "standing_run_id":"00000000-0000-4000-8000-000000000001","rows_now":2,"rows_then":3,\
            "decision":null,"reason":null,"decided_by":null,"decided_at":null,"changes":[\
            {"currency":"EUR","billed_now":"0","billed_then":"1","effective_now":"0",\
            "effective_then":"1"},{"currency":"USD","billed_now":"17.9066386184",\
            "billed_then":"17.5","effective_now":"17.500000000000000001",\
            "effective_then":"17.25"}]}""");
  }

  @Test
  void aRunIsDecidedOnce() {
    var refused = post(RUNS + "b2/refuse", WORD);
    var approved = post(RUNS + "b2/approve", WORD);

    assertThat(refused.getBody().path("held").path("decision").asText()).isEqualTo("REFUSED");
    assertThat(refused.getBody().path("held").path("decided_by").asText()).isEqualTo("ada");
    assertThat(approved.getStatusCode()).isEqualTo(HttpStatus.CONFLICT);
    assertThat(approved.getBody().path("code").asText()).isEqualTo("already-decided");
  }

  @Test
  void aRunIdOfTwoEntitiesNeedsTheirName() {
    var ambiguous = post(RUNS + "b3/approve", WORD);
    var named = post(RUNS + "b3/approve", Map.of("reason", "checked", "entity", "boreal"));

    assertThat(ambiguous.getBody().path("code").asText()).isEqualTo("ambiguous-run");
    assertThat(named.getBody().path("entity_id").asText()).isEqualTo("boreal");
    assertThat(named.getBody().path("held").path("decision").asText()).isEqualTo("APPROVED");
  }

  @Test
  void onlyAHeldRunIsDecided() {
    var loaded = post(RUNS + "01/approve", WORD);
    var unknown = post(RUNS + "ff/approve", WORD);

    assertThat(loaded.getBody().path("code").asText()).isEqualTo("not-held");
    assertThat(unknown.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
  }

  @Test
  void restatementsAreListedToTheLastDecimal() {
    var answer = http.getForObject("/group/v1/restatements?entity=atlas", JsonNode.class);

    assertThat(answer.path("total").asLong()).isEqualTo(2);
    assertThat(answer.path("items").get(1).toString())
        .isEqualTo(
            """
            {"entity":"atlas","period":"2024-09","run_id":"00000000-0000-4000-8000-000000000001",\
            "superseded_run_id":"00000000-0000-4000-8000-0000000000a0","domain":"storage",\
            "currency":"USD","billed_before":"0","billed_after":"-0.1","effective_before":"0",\
            "effective_after":"0.000000000000000001","reason":"checked with atlas",\
            "restatement_reason":null,"approved_by":"ada","decided_at":"2024-10-05T02:08:00Z",\
            "restated_at":"2024-10-05T02:10:00Z"}""");
  }

  @Test
  void restatementsAreADownloadToo() {
    assertThat(http.getForObject("/group/v1/restatements?format=csv&limit=1", String.class).lines())
        .last()
        .asString()
        .endsWith(",USD,18.5,18.0066386184,18,17.5");
  }

  @Test
  void costsCanBeAskedAsOfADay() {
    var before = http.getForObject("/group/v1/costs?from=2024-09&as_of=2024-10-04", JsonNode.class);
    var today = http.getForObject("/group/v1/costs?from=2024-09&as_of=2024-10-05", JsonNode.class);

    assertThat(before.path("items")).isEmpty();
    assertThat(before.path("completeness").path("present_slices").asLong()).isZero();
    assertThat(today.path("items").get(1).path("billed_cost").asText()).isEqualTo("20.18022672899");
  }

  @ParameterizedTest
  @CsvSource({"2024-10-06", "yesterday", "2024-13-01"})
  void aDayThatIsNotOrHasNotBegunIsRefused(String day) {
    var answer = http.getForEntity("/group/v1/costs?from=2024-09&as_of=" + day, JsonNode.class);

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
    assertThat(answer.getBody().path("parameter").asText()).isEqualTo("as_of");
    assertThat(answer.getBody().path("allowed").asText())
        .isEqualTo("a day as YYYY-MM-DD, not after 2024-10-05 (UTC)");
  }

  private ResponseEntity<JsonNode> post(String path, Map<String, String> body) {
    return http.postForEntity(path, body, JsonNode.class);
  }
}
