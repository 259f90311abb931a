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
      "spring.application.name=anomalies"
    })
@Sql(
    value = {"ledger.sql", "anomalies.sql"},
    executionPhase = ExecutionPhase.BEFORE_TEST_CLASS)
@ActiveProfiles("group")
@DirtiesContext
class AnomaliesApiIT {
  private static final String STANDING = "/group/v1/anomalies/00000000-0000-4000-8000-00000000a001";

  @Autowired private TestRestTemplate http;

  @Test
  void whatStandsIsListedAndMonthsThatAreNotCompleteAreNamed() {
    var answer = http.getForObject("/group/v1/anomalies?from=2024-09&to=2024-10", JsonNode.class);

    assertThat(answer.path("total").asLong()).isEqualTo(1);
    var anomaly = answer.path("items").get(0);
    assertThat(anomaly.path("kind").asText()).isEqualTo("unit-cost-history");
    assertThat(anomaly.path("observed").asText()).isEqualTo("0.4");
    assertThat(anomaly.path("cost_at_stake").asText()).isEqualTo("30.000000000000000003");
    assertThat(answer.path("left_out").toString())
        .isEqualTo("[{\"entity\":\"boreal\",\"period\":\"2024-10\"}]");
    assertThat(answer.path("as_of").asText()).isEqualTo("2024-10-05T06:00:00Z");
  }

  @Test
  void whatWentAwayIsADownloadToo() {
    assertThat(http.getForObject("/group/v1/anomalies?state=resolved&format=csv", String.class))
        .isEqualTo(
            """
            anomaly_id,entity,period,domain,product,kind,status,owner,comment,currency,observed,expected,spread,cost_at_stake\r
            00000000-0000-4000-8000-00000000a002,boreal,2024-09,compute,vm,cost-jump,open,,,USD,5,2,,3\r
            """);
  }

  @Test
  void aVerdictIsWrittenDown() {
    var answer =
        http.postForObject(
            STANDING, Map.of("status", "explained", "comment", "larger machines"), JsonNode.class);

    assertThat(answer.path("status").asText()).isEqualTo("explained");
    assertThat(answer.path("comment").asText()).isEqualTo("larger machines");
    assertThat(answer.path("changed_by").asText()).isEqualTo("ada");
  }

  @Test
  void aMemberNobodyKnowsIsRefused() {
    var answer =
        http.postForEntity(STANDING, Map.of("status", "open", "cost", "1"), JsonNode.class);

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
  }

  @Test
  void entitiesAreComparedWithinEachCurrency() {
    var answer =
        http.getForObject(
            "/group/v1/entities/compare?from=2024-09&to=2024-09&product=vm", JsonNode.class);

    assertThat(answer.path("items").toString())
        .isEqualTo(
            """
            [{"entity":"atlas","currency":"USD","rank":1,"cost":"17.5","share_percent":"88.8325",\
            "unit_cost":"1.75","unit":"Hours","previous_cost":"0","trend_percent":null},\
            {"entity":"boreal","currency":"USD","rank":2,"cost":"2.2","share_percent":"11.1675",\
            "unit_cost":"0.733333333333333333","unit":"Hours","previous_cost":"0",\
            "trend_percent":null}]""");
    assertThat(answer.path("completeness").path("complete").asBoolean()).isTrue();
    assertThat(answer.path("completeness_before").path("present_slices").asLong()).isZero();
  }

  @Test
  void aQuantityIsNoMeasureToCompareBy() {
    var answer =
        http.getForEntity(
            "/group/v1/entities/compare?from=2024-09&to=2024-09&measure=consumed_quantity",
            JsonNode.class);

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
  }
}
