package org.finopshub.portal.group;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.context.jdbc.Sql.ExecutionPhase;

@SpringBootTest(
    classes = GroupPortal.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.flyway.default-schema=ledger",
      "spring.flyway.locations=classpath:org/finopshub/group/migration",
      "hub.test=variance"
    })
@Sql(
    value = {"ledger.sql", "valuation.sql"},
    executionPhase = ExecutionPhase.BEFORE_TEST_CLASS)
@ActiveProfiles("group")
class VarianceApiIT {
  private static final String BOREAL =
      "/group/v1/variance?from=2024-09&to=2024-10&entity=boreal&group_by=product";

  @Autowired private TestRestTemplate http;

  @Test
  void aDifferenceIsTheSumOfItsEffects() {
    var answer = http.getForObject(BOREAL, JsonNode.class);

    assertThat(answer.path("items").toString())
        .isEqualTo(
            """
            [{"product":"disk","currency":"EUR","from_cost":"5","to_cost":"0","difference":"-5",\
            "effects":{"volume":"0","price":"0","exchange_rate":"0","allocation":"0",\
            "restatement":"0","new":"0","gone":"-5"}},\
            {"product":"vm","currency":"USD","from_cost":"2.2","to_cost":"0.24",\
            "difference":"-1.96","effects":{"volume":"-1.466666666666666667",\
            "price":"-0.493333333333333333","exchange_rate":"0","allocation":"0",\
            "restatement":"0","new":"0","gone":"0"}}]""");
    assertThat(answer.path("total").asLong()).isEqualTo(2);
    assertThat(answer.path("as_of").asText()).isEqualTo("2024-10-05T02:12:00Z");
  }

  @Test
  void eachMonthSaysHowCompleteItIs() {
    var answer = http.getForObject(BOREAL, JsonNode.class);

    assertThat(answer.path("from_completeness").path("complete").asBoolean()).isTrue();
    assertThat(answer.path("to_completeness").path("partial_slices").asLong()).isEqualTo(1);
  }

  @Test
  void aDownloadHasTheEffectsAsColumns() {
    assertThat(http.getForObject(BOREAL + "&order_by=difference&limit=1&format=csv", String.class))
        .isEqualTo(
            """
            product,currency,from_cost,to_cost,difference,effect_volume,effect_price,\
            effect_exchange_rate,effect_allocation,effect_restatement,effect_new,effect_gone,\
            price_missing,rate_missing\r
            disk,EUR,5,0,-5,0,0,0,0,0,0,-5,false,false\r
            """);
  }

  @Test
  void theSecondMonthIsAfterTheFirst() {
    var answer = http.getForEntity("/group/v1/variance?from=2024-09&to=2024-09", JsonNode.class);

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
    assertThat(answer.getBody().path("detail").asText())
        .isEqualTo("to: found '2024-09', allowed: a month after from, 2024-09");
  }

  @Test
  void runsThatWereNeverLoadedForOneMonthAreNotFound() {
    var answer =
        http.getForEntity(
            "/group/v1/variance?from_run=00000000-0000-4000-8000-000000000001"
                + "&to_run=00000000-0000-4000-8000-00000000ffff",
            JsonNode.class);

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
  }

  @Test
  void ratesSayWhereTheyComeFrom() {
    var answer = http.getForObject("/group/v1/rates?from=2024-01&currency=USD", JsonNode.class);

    assertThat(answer.path("items").toString())
        .isEqualTo(
            """
            [{"period":"2024-09","currency":"USD","to_currency":"EUR","rate":"0.9",\
            "source":"eurofxref-hist.csv","method":"month-average","first_day":"2024-09-02",\
            "last_day":"2024-09-30","days":21,"frozen_at":null}]""");
    assertThat(answer.path("total").asLong()).isEqualTo(1);
  }
}
