package org.finopshub.portal.group;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.finopshub.portal.StatementLog;
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
    classes = GroupPortal.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.flyway.default-schema=ledger",
      "spring.flyway.locations=classpath:org/finopshub/group/migration",
      "spring.application.name=dashboard"
    })
@Sql(value = "ledger.sql", executionPhase = ExecutionPhase.BEFORE_TEST_CLASS)
@ActiveProfiles("group")
@DirtiesContext
class DashboardApiIT {
  @Autowired private TestRestTemplate http;
  @Autowired private StatementLog statements;

  @Test
  void eachCurrencysTotalStandsBesideTheMonthBefore() {
    var answer = get("/group/v1/dashboard?period=2024-10");

    assertThat(answer.path("totals").toString())
        .isEqualTo(
            """
            [{"currency":"EUR","cost":"0","previous_cost":"5","change":"-5",\
            "change_percent":"-100"},\
            {"currency":"USD","cost":"0.24","previous_cost":"19.700000000000000001",\
            "change":"-19.460000000000000001","change_percent":"-98.7817"}]""");
    assertThat(answer.path("as_of").asText()).isEqualTo("2024-10-05T02:15:00Z");
  }

  @Test
  void monthsAreByEntityAndMoversByProduct() {
    var answer = get("/group/v1/dashboard?period=2024-10&entity=boreal&measure=billed_cost");

    assertThat(answer.path("months").toString())
        .isEqualTo(
            """
            [{"period":"2024-09","entity":"boreal","currency":"EUR","cost":"5"},\
            {"period":"2024-09","entity":"boreal","currency":"USD","cost":"2.27358811059"},\
            {"period":"2024-10","entity":"boreal","currency":"USD","cost":"0.24"}]""");
    assertThat(answer.path("movers").toString())
        .isEqualTo(
            """
            [{"entity":"boreal","domain":"storage","product":"disk","currency":"EUR","cost":"0",\
            "previous_cost":"5","change":"-5","change_percent":"-100"},\
            {"entity":"boreal","domain":"compute","product":"vm","currency":"USD","cost":"0.24",\
            "previous_cost":"2.27358811059","change":"-2.03358811059",\
            "change_percent":"-89.444"}]""");
  }

  @Test
  void bothMonthsSayHowCompleteTheyAre() {
    var answer = get("/group/v1/dashboard?period=2024-10");

    assertThat(answer.path("completeness").path("present_slices").asInt()).isEqualTo(1);
    assertThat(answer.path("completeness").path("partial_slices").asInt()).isEqualTo(1);
    assertThat(answer.path("completeness_before").path("present_slices").asInt()).isEqualTo(2);
  }

  @Test
  void theWholeAnswerTakesOneCostQuery() {
    // Nobody else here asks for seven: an answer that is kept takes none.
    assertThat(statements.costQueriesOf(() -> get("/group/v1/dashboard?period=2024-10&movers=7")))
        .hasSize(1);
  }

  @Test
  void theCostliestApplicationsAreThoseOfEachCurrency() {
    assertThat(get("/group/v1/top?period=2024-09&limit=1").path("items").toString())
        .isEqualTo(
            """
            [{"place":1,"entity":"boreal","application":"shop","currency":"EUR",\
            "effective_cost":"5","billed_cost":"5"},\
            {"place":1,"entity":"atlas","application":"shop","currency":"USD",\
            "effective_cost":"17.5","billed_cost":"18.0066386184"}]""");
  }

  @Test
  void aMonthIsAskedFor() {
    var answer = get("/group/v1/dashboard");

    assertThat(answer.path("code").asText()).isEqualTo("missing-parameter");
    assertThat(answer.path("parameter").asText()).isEqualTo("period");
  }

  @Test
  void aCurrencyNoRateLeadsToIsRefused() {
    var answer = get("/group/v1/dashboard?period=2024-10&convert_to=JPY");

    assertThat(answer.path("parameter").asText()).isEqualTo("convert_to");
    assertThat(answer.path("allowed").asText()).isEqualTo("the group's currency, EUR");
  }

  private JsonNode get(String path) {
    return http.getForObject(path, JsonNode.class);
  }
}
