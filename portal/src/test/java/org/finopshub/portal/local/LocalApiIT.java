package org.finopshub.portal.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.context.jdbc.Sql.ExecutionPhase;

@SpringBootTest(
    classes = LocalPortal.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.flyway.default-schema=mart",
      "spring.flyway.locations=classpath:org/finopshub/local/migration"
    })
@Sql(value = "mart.sql", executionPhase = ExecutionPhase.BEFORE_TEST_CLASS)
@ActiveProfiles("local")
class LocalApiIT {
  @Autowired private TestRestTemplate http;

  @BeforeEach
  void forgetRequests() {
    LocalPortal.REQUESTED.clear();
  }

  @Test
  void aRequestedMonthIsHandedOverAndItsRunsAreWhereLocationPoints() {
    var answer =
        http.postForEntity("/local/v1/batch-runs", Map.of("period", "2024-09"), Void.class);

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.ACCEPTED);
    assertThat(answer.getHeaders().getLocation())
        .isEqualTo(URI.create("/local/v1/batch-runs?period=2024-09"));
    assertThat(LocalPortal.REQUESTED).containsExactly(YearMonth.of(2024, 9));
  }

  @Test
  void aRequestForNoMonthIsRefusedAndNothingIsHandedOver() {
    var answer =
        http.postForEntity("/local/v1/batch-runs", Map.of("period", "2024-9"), JsonNode.class);

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
    assertThat(answer.getBody().path("code").asText()).isEqualTo("invalid-parameter");
    assertThat(answer.getBody().path("parameter").asText()).isEqualTo("period");
    assertThat(answer.getBody().path("found").asText()).isEqualTo("2024-9");
    assertThat(answer.getBody().path("allowed").asText())
        .isEqualTo("a month as YYYY-MM, such as 2024-09");
    assertThat(LocalPortal.REQUESTED).isEmpty();
  }

  @Test
  void aRequestWithAnUnknownMemberIsRefused() {
    var answer =
        http.postForEntity(
            "/local/v1/batch-runs", Map.of("period", "2024-09", "entity", "atlas"), JsonNode.class);

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
    assertThat(answer.getBody().path("code").asText()).isEqualTo("unreadable-body");
    assertThat(LocalPortal.REQUESTED).isEmpty();
  }

  @Test
  void aMisspeltParameterIsRefusedAsAProblem() {
    var answer = http.getForEntity("/local/v1/exports?month=2024-09", JsonNode.class);

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
    assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
    assertThat(answer.getBody().path("code").asText()).isEqualTo("unknown-parameter");
    assertThat(answer.getBody().path("found").asText()).isEqualTo("month");
    assertThat(answer.getBody().path("allowed").asText()).isEqualTo("period, since, limit, offset");
  }

  @Test
  void aRunIdThatIsNoneIsRefused() {
    var answer = http.getForEntity("/local/v1/batch-runs/newest", JsonNode.class);

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
    assertThat(answer.getBody().path("detail").asText())
        .isEqualTo("run_id: found 'newest', allowed: a UUID");
  }

  @Test
  void nobodyIsLetIntoTheGroupsPathsOfALocalHub() {
    var answer = http.getForEntity("/group/v1/costs?from=2024-09", JsonNode.class);

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
    assertThat(answer.getBody().path("code").asText()).isEqualTo("not-permitted");
  }

  @Test
  void eachDomainIsShownWithItsExactCost() {
    var answer = http.getForObject("/local/v1/costs?from=2024-09&group_by=domain", JsonNode.class);

    assertThat(answer.path("items").toString())
        .isEqualTo(
            """
            [{"domain":"compute","currency":"USD","effective_cost":"17.5",\
            "billed_cost":"18.0066386184"},\
            {"domain":"storage","currency":"USD","effective_cost":"0.000000000000000001",\
            "billed_cost":"-0.1"}]""");
    assertThat(answer.path("completeness").toString())
        .isEqualTo(
            """
            {"complete":true,"expected_slices":1,"present_slices":1,"partial_slices":0,\
            "held_slices":0,"score":"1","reasons":[]}""");
  }

  @Test
  void aMonthThatWasNeverComputedMakesTheAnswerIncomplete() {
    var answer = http.getForObject("/local/v1/costs?from=2024-09&to=2024-11", JsonNode.class);

    assertThat(answer.path("completeness").toString())
        .isEqualTo(
            """
            {"complete":false,"expected_slices":3,"present_slices":1,"partial_slices":0,\
            "held_slices":0,"score":"0.3333","reasons":[]}""");
  }

  @Test
  void aQuantityStandsBesideItsUnit() {
    var answer =
        http.getForObject(
            "/local/v1/costs?from=2024-09&group_by=product&measure=consumed_quantity&product=vm",
            JsonNode.class);

    assertThat(answer.path("items").toString())
        .isEqualTo(
            """
            [{"product":"vm","currency":"USD","consumed_unit":"Hours","consumed_quantity":"10"}]""");
  }

  @Test
  void runsAreListedNewestFirstWithTheirSteps() {
    var answer = http.getForObject("/local/v1/batch-runs", JsonNode.class);

    assertThat(answer.path("items").findValuesAsText("status")).containsExactly("FAILED", "DONE");
    assertThat(answer.path("items").get(0).path("error").asText())
        .isEqualTo("no price of vm in 2024-10");
    assertThat(answer.path("items").get(1).path("seconds_per_step").toString())
        .isEqualTo("{\"direct-quantities\":1.25,\"valuation\":0.75}");
    assertThat(answer.path("total").asLong()).isEqualTo(2);
    assertThat(answer.path("as_of").asText()).isEqualTo("2024-10-05T06:00:00Z");
  }

  @Test
  void aRejectedDropShowsWhatTheGroupFound() {
    var answer =
        http.getForObject("/local/v1/exports/00000000-0000-4000-8000-000000000001", JsonNode.class);

    assertThat(answer.path("status").asText()).isEqualTo("REJECTED");
    assertThat(answer.path("export_seq").asLong()).isEqualTo(1);
    assertThat(answer.path("violations").toString())
        .isEqualTo(
            """
            [{"code":"unknown-product","message":"product disk is not in referential 1",\
            "file":"f.csv","row":2,"column":"product_id","value":"disk"}]""");
  }

  @Test
  void aMonthIsValuedWithTheEntitysOwnViewToo() {
    var answer =
        http.getForObject(
            "/local/v1/costs?from=2024-09&group_by=product&pricing_view=own-eur", JsonNode.class);

    assertThat(answer.path("items").toString())
        .isEqualTo(
            """
            [{"product":"disk","currency":"EUR","effective_cost":null,"price_missing":true},\
            {"product":"vm","currency":"EUR","effective_cost":"1","price_missing":false}]""");
    assertThat(answer.path("pricing").path("complete").asBoolean()).isFalse();
  }

  @Test
  void whatDoesNotConformIsListedWithItsCost() {
    var answer = http.getForObject("/local/v1/conformity?period=2024-09", JsonNode.class);

    assertThat(answer.path("items").toString())
        .isEqualTo(
            """
            [{"period":"2024-09","severity":"warning","code":"unmapped-application",\
            "subject":"crm-old","detail":"No mapping rule knows it",\
            "since":"2024-09-05T02:00:00Z","resolved_at":null,"billed_cost":"37.2",\
            "currency":"USD","rows":2}]""");
  }

  @Test
  void whatIsGoneIsStillKnown() {
    var answer = http.getForObject("/local/v1/conformity?state=resolved", JsonNode.class);

    assertThat(answer.path("items").findValuesAsText("code")).containsExactly("label-drift");
  }

  @Test
  void pricesAreListedWithTheirCurrencyAndValidity() {
    var answer =
        http.getForObject("/local/v1/prices?pricing_view=own-eur&period=2024-09", JsonNode.class);

    assertThat(answer.path("items").toString())
        .isEqualTo(
            """
            [{"pricing_view":"own-eur","label":"Our own, in euro","product":"vm",\
            "basis":"unit-price","unit_price":"0.1","currency":"EUR","unit":null,\
            "valid_from":null,"valid_to":null,"version":1}]""");
    assertThat(answer.path("total").asInt()).isEqualTo(1);
  }

  @Test
  void pricesCanBeDownloaded() {
    assertThat(http.getForObject("/local/v1/prices?format=csv", String.class))
        .isEqualTo(
            """
            pricing_view,label,product,basis,currency,unit,unit_price,valid_from,valid_to,version\r
            own-eur,"Our own, in euro",vm,unit-price,EUR,,0.1,,,1\r
            """);
  }
}
