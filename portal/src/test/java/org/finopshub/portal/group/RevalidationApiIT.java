package org.finopshub.portal.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.UUID;
import org.finopshub.contract.slice.DropName;
import org.finopshub.group.outbox.RefreshRequests;
import org.finopshub.portal.StatementLog;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
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
      "spring.application.name=revalidation"
    })
@Sql(value = "ledger.sql", executionPhase = ExecutionPhase.BEFORE_TEST_CLASS)
@ActiveProfiles("group")
@DirtiesContext
class RevalidationApiIT {
  private static final String COSTS = "/group/v1/costs?from=2024-09&group_by=entity";

  @Autowired private TestRestTemplate http;
  @Autowired private StatementLog statements;
  @Autowired private JdbcClient jdbc;
  @Autowired private RefreshRequests refreshes;

  @Test
  void figuresTheCallerHasAreNotReadAgain() {
    var tag = get(COSTS, null).getHeaders().getETag();

    assertThat(statements.costQueriesOf(() -> assertNotModified(get(COSTS, tag)))).isEmpty();
    assertThat(get(COSTS, "W/" + tag).getStatusCode()).isEqualTo(HttpStatus.NOT_MODIFIED);
  }

  @Test
  void whatAnybodyWithTheSameSightAskedIsNotReadAgain() {
    var answer = get(COSTS + "&order_by=-cost", null);

    assertThat(
            statements.costQueriesOf(
                () ->
                    assertThat(get(COSTS + "&order_by=-cost", null).getBody())
                        .isEqualTo(answer.getBody())))
        .isEmpty();
  }

  @Test
  void aSharedCacheKeepsNothingAndACallersOwnAsksEachTime() {
    assertThat(get(COSTS, null).getHeaders().getCacheControl()).isEqualTo("no-cache, private");
  }

  @Test
  void anotherQuestionHasAnotherTag() {
    var tag = get(COSTS, null).getHeaders().getETag();

    assertThat(get(COSTS + "&currency=USD", tag).getStatusCode()).isEqualTo(HttpStatus.OK);
  }

  @Test
  void refreshedViewsAreAnsweredAnew() {
    take("2024-09");
    var tag = get(COSTS, null).getHeaders().getETag();
    refreshViews();

    var answer = get(COSTS, tag);

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
    assertThat(answer.getBody()).contains(asOf().toString());
  }

  @Test
  void viewsThatHoldEverythingAreTheSameHoweverOftenTheyAreRefreshed() {
    closeRefreshRequests();
    var tag = get(COSTS, null).getHeaders().getETag();
    refreshViews();

    assertNotModified(get(COSTS, tag));
  }

  @Test
  void whatIsTakenForALaterMonthChangesAnswersAboutThatMonthAlone() {
    closeRefreshRequests();
    var before = get(COSTS, null).getHeaders().getETag();
    var withLater = get(COSTS + "&to=2024-10", null).getHeaders().getETag();

    take("2024-10");

    assertNotModified(get(COSTS, before));
    var taken = get(COSTS + "&to=2024-10", withLater);
    assertThat(taken.getStatusCode()).isEqualTo(HttpStatus.OK);

    refreshViews();

    assertNotModified(get(COSTS, before));
    assertThat(get(COSTS + "&to=2024-10", taken.getHeaders().getETag()).getStatusCode())
        .isEqualTo(HttpStatus.OK);
  }

  @Test
  void whatIsDoneToNoMonthInParticularMayChangeEveryAnswer() {
    refreshes.request("rollups rebuilt");
    var tag = get(COSTS, null).getHeaders().getETag();
    refreshViews();

    assertThat(get(COSTS, tag).getStatusCode()).isEqualTo(HttpStatus.OK);
  }

  @Test
  void aRefusalHasNoTag() {
    var answer = get("/group/v1/costs?from=never", "\"known\"");

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
    assertThat(answer.getHeaders().getETag()).isNull();
  }

  /** As an import leaves it: the slice's run, and views that owe it. */
  private void take(String month) {
    var first = LocalDate.parse(month + "-01");
    jdbc.sql(
            """
            UPDATE ledger.slice_run
            SET stood_until = now()
            WHERE period_month = :month AND stood_until IS NULL
            """)
        .param("month", first)
        .update();
    jdbc.sql(
            """
            INSERT INTO ledger.slice_run (
              entity_key, period_month, run_id, export_seq, period_status, pricing_view,
              referential_version, charges, stood_from)
            SELECT
              entity_key, :month, gen_random_uuid(), export_seq + 1, period_status,
              pricing_view, referential_version, charges, now()
            FROM ledger.slice
            WHERE period_month = '2024-09-01'
            """)
        .param("month", first)
        .update();
    refreshes.request(new DropName("atlas", YearMonth.parse(month), UUID.randomUUID()));
  }

  private void refreshViews() {
    jdbc.sql("UPDATE ledger.view_state SET as_of = as_of + interval '1 hour'").update();
  }

  private Instant asOf() {
    return jdbc.sql("SELECT min(as_of) FROM ledger.view_state")
        .query(OffsetDateTime.class)
        .single()
        .toInstant();
  }

  private void closeRefreshRequests() {
    refreshes.answerAll();
  }

  private static void assertNotModified(ResponseEntity<String> answer) {
    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.NOT_MODIFIED);
    assertThat(answer.getBody()).isNull();
  }

  private ResponseEntity<String> get(String path, String known) {
    var headers = new HttpHeaders();
    if (known != null) {
      headers.setIfNoneMatch(known);
    }
    return http.exchange(path, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }
}
