package org.finopshub.portal.local;

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
    classes = LocalPortal.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.flyway.default-schema=mart",
      "spring.flyway.locations=classpath:org/finopshub/local/migration",
      "spring.application.name=dashboard"
    })
@Sql(value = "mart.sql", executionPhase = ExecutionPhase.BEFORE_TEST_CLASS)
@ActiveProfiles("local")
@DirtiesContext
class DashboardApiIT {
  @Autowired private TestRestTemplate http;
  @Autowired private StatementLog statements;

  @Test
  void aMonthIsShownAtAGlance() {
    var answer = get("/local/v1/dashboard?period=2024-09");

    assertThat(answer.path("totals").toString())
        .isEqualTo(
            """
            [{"currency":"USD","cost":"17.500000000000000001","previous_cost":"0",\
            "change":"17.500000000000000001","change_percent":null}]""");
    assertThat(answer.path("months").toString())
        .isEqualTo(
            """
            [{"period":"2024-09","domain":"compute","currency":"USD","cost":"17.5"},\
            {"period":"2024-09","domain":"storage","currency":"USD",\
            "cost":"0.000000000000000001"}]""");
    assertThat(answer.path("movers").findValuesAsText("application"))
        .containsExactly("shop", "=cmd()");
    assertThat(answer.path("completeness").path("complete").asBoolean()).isTrue();
    assertThat(answer.path("completeness_before").path("present_slices").asInt()).isZero();
  }

  @Test
  void theCostliestApplicationsComeFirst() {
    assertThat(get("/local/v1/top?period=2024-09").path("items").findValuesAsText("application"))
        .containsExactly("shop", "=cmd()");
  }

  @Test
  void theWholeAnswerTakesOneCostQuery() {
    // Nobody else here asks for seven: an answer that is kept takes none.
    assertThat(statements.costQueriesOf(() -> get("/local/v1/dashboard?period=2024-09&movers=7")))
        .hasSize(1);
  }

  private JsonNode get(String path) {
    return http.getForObject(path, JsonNode.class);
  }
}
