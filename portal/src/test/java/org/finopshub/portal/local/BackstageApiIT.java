package org.finopshub.portal.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.finopshub.portal.backstage.PublishedTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    classes = LocalPortal.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.flyway.default-schema=mart",
      "spring.flyway.locations=classpath:org/finopshub/local/migration",
      "spring.application.name=backstage"
    })
@Sql(
    value = {"mart.sql", "applications.sql"},
    executionPhase = ExecutionPhase.BEFORE_TEST_CLASS)
@ActiveProfiles("local")
@DirtiesContext
class BackstageApiIT {
  private static final String PATH = "/local/v1/backstage/cost-insights/";
  private static final String SEPTEMBER = "intervals=R2/P30D/2024-10-01";

  @Autowired private TestRestTemplate http;

  @ParameterizedTest
  @CsvSource({
    "getLastCompleteBillingDate, last-complete-billing-date",
    "getUserGroups, user-groups",
    "getGroupProjects, group-projects?group=atlas",
    "getGroupDailyCost, group-daily-cost?group=atlas&" + SEPTEMBER,
    "getProjectDailyCost, project-daily-cost?project=shop&" + SEPTEMBER,
    "getProjectDailyCost, catalog-entity-daily-cost?ref=component:default/crm&" + SEPTEMBER,
    "getProductInsights, product-insights?product=compute&group=atlas&" + SEPTEMBER,
    "getAlerts, alerts?group=atlas"
  })
  void everyAnswerIsOfThePluginsTypes(String method, String path) {
    PublishedTypes.require();

    var answer = http.getForEntity(PATH + path, String.class);

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
    assertThat(PublishedTypes.complaintsAbout(method, answer.getBody())).isEqualTo(List.of());
  }

  @Test
  void theEntityIsTheOnlyGroup() {
    assertThat(get("user-groups").toString()).isEqualTo("[{\"id\":\"atlas\"}]");
    assertThat(get("last-complete-billing-date").asText()).isEqualTo("2024-09-30");
  }

  @Test
  void aMonthIsOnePointWithTheDigitsOfTheMart() {
    var answer =
        http.getForObject(PATH + "group-daily-cost?group=atlas&" + SEPTEMBER, String.class);

    assertThat(answer)
        .contains("{\"date\":\"2024-09-01\",\"amount\":17.5}")
        .contains("{\"date\":\"2024-09-01\",\"amount\":1E-18}");
  }

  @Test
  void costsNobodyMapsAreAnAlert() {
    assertThat(get("alerts?group=atlas").get(0).path("title").asText())
        .isEqualTo("2 application ids have no mapping rule");
  }

  @Test
  void aComponentTheCatalogNeverHadIsNotFound() {
    var answer =
        http.getForEntity(
            PATH + "catalog-entity-daily-cost?ref=component:default/none&" + SEPTEMBER,
            JsonNode.class);

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
  }

  private JsonNode get(String path) {
    return http.getForObject(PATH + path, JsonNode.class);
  }
}
