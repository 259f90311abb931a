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
      "hub.test=valued-costs"
    })
@Sql(
    value = {"ledger.sql", "valuation.sql"},
    executionPhase = ExecutionPhase.BEFORE_TEST_CLASS)
@ActiveProfiles("group")
class ValuedCostsApiIT {
  @Autowired private TestRestTemplate http;

  @Test
  void aMonthIsValuedWithAnyViewAndSaysWhatHasNoPrice() {
    var answer =
        http.getForObject(
            "/group/v1/costs?from=2024-09&to=2024-10&group_by=product&pricing_view=list-eur",
            JsonNode.class);

    assertThat(answer.path("items").toString())
        .isEqualTo(
            """
            [{"product":"disk","currency":"EUR","effective_cost":null,"price_missing":true},\
            {"product":"vm","currency":"EUR","effective_cost":"1.4","price_missing":false}]""");
    assertThat(answer.path("pricing").toString())
        .isEqualTo("{\"pricing_view\":\"list-eur\",\"complete\":false}");
    assertThat(answer.has("conversion")).isFalse();
  }

  @Test
  void costsAreAddedUpInTheGroupsCurrencyAndWhatHasNoRateStaysApart() {
    var answer =
        http.getForObject(
            "/group/v1/costs?from=2024-09&to=2024-10&group_by=entity&measure=billed_cost"
                + "&convert_to=EUR",
            JsonNode.class);

    assertThat(answer.path("items").toString())
        .isEqualTo(
            """
            [{"entity":"atlas","currency":"EUR","billed_cost":"16.11597475656",\
            "rate_missing":false},\
            {"entity":"boreal","currency":"EUR","billed_cost":"7.046229299531",\
            "rate_missing":false},\
            {"entity":"boreal","currency":"USD","billed_cost":"0.24","rate_missing":true}]""");
    assertThat(answer.path("conversion").toString())
        .isEqualTo(
            """
            {"currency":"EUR","complete":false,"converted_cells":3,"cells_without_rate":1}""");
  }

  @Test
  void entitiesAreComparedInTheGroupsCurrencyAndWhatHasNoRateStaysApart() {
    var answer =
        http.getForObject(
            "/group/v1/entities/compare?from=2024-10&to=2024-10&measure=billed_cost&product=vm"
                + "&convert_to=EUR",
            JsonNode.class);

    assertThat(answer.path("items").toString())
        .isEqualTo(
            """
            [{"entity":"atlas","currency":"EUR","rank":1,"cost":"0","share_percent":null,\
            "unit_cost":null,"unit":null,"previous_cost":"16.20597475656","trend_percent":"-100"},\
            {"entity":"boreal","currency":"EUR","rank":1,"cost":"0","share_percent":null,\
            "unit_cost":null,"unit":null,"previous_cost":"2.046229299531","trend_percent":"-100"},\
            {"entity":"boreal","currency":"USD","rank":1,"cost":"0.24","share_percent":"100",\
            "unit_cost":"0.24","unit":"Hours","previous_cost":"0","trend_percent":null}]""");
    assertThat(answer.path("conversion").toString())
        .isEqualTo(
            """
            {"currency":"EUR","complete":false,"converted_cells":2,"cells_without_rate":1}""");
  }

  @Test
  void entitiesAreComparedInNoOtherCurrencyThanTheGroups() {
    var answer =
        http.getForEntity(
            "/group/v1/entities/compare?from=2024-10&to=2024-10&convert_to=CHF", JsonNode.class);

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
  }

  @Test
  void aDownloadSaysInItsLastColumnsWhatIsMissing() {
    var answer =
        http.getForObject(
            "/group/v1/costs?from=2024-09&entity=atlas&group_by=product&pricing_view=list-eur"
                + "&convert_to=EUR&format=csv",
            String.class);

    assertThat(answer)
        .isEqualTo(
            """
            product,currency,effective_cost,price_missing,rate_missing\r
            disk,EUR,,true,false\r
            vm,EUR,1,false,false\r
            """);
  }

  @Test
  void anUnknownViewIsRefusedWithTheOnesThereAre() {
    var answer =
        http.getForEntity("/group/v1/costs?from=2024-09&pricing_view=nobodys", JsonNode.class);

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
    assertThat(answer.getBody().path("detail").asText())
        .isEqualTo("pricing_view: found 'nobodys', allowed: one of list-eur");
  }

  @Test
  void whatWasInvoicedHasNoOtherPrice() {
    var answer =
        http.getForEntity(
            "/group/v1/costs?from=2024-09&pricing_view=list-eur&measure=billed_cost",
            JsonNode.class);

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
    assertThat(answer.getBody().path("parameter").asText()).isEqualTo("measure");
  }
}
