package org.finopshub.portal.group;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.finopshub.portal.StatementLog;
import org.finopshub.portal.access.Role;
import org.finopshub.portal.access.TestTokens;
import org.finopshub.portal.backstage.PublishedTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
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
      "spring.application.name=backstage"
    })
@Sql(
    value = {"ledger.sql", "rates.sql"},
    executionPhase = ExecutionPhase.BEFORE_TEST_CLASS)
@ActiveProfiles("group")
@DirtiesContext
class BackstageApiIT {
  private static final String PATH = "/group/v1/backstage/cost-insights/";
  private static final String OF_BOREAL = "group=boreal&intervals=R2/P30D/2024-11-01";

  @Autowired private TestRestTemplate http;
  @Autowired private StatementLog statements;

  @ParameterizedTest
  @CsvSource({
    "getLastCompleteBillingDate, last-complete-billing-date",
    "getUserGroups, user-groups?user=user:default/ada",
    "getGroupProjects, group-projects?group=boreal",
    "getGroupDailyCost, group-daily-cost?" + OF_BOREAL,
    "getProjectDailyCost, project-daily-cost?project=shop&intervals=R2/P3M/2024-11-01",
    "getProjectDailyCost, catalog-entity-daily-cost?ref=component:default/shop&intervals=R2/P30D/2024-11-01",
    "getProductInsights, product-insights?product=compute&" + OF_BOREAL,
    "getAlerts, alerts?group=boreal"
  })
  void everyAnswerIsOfThePluginsTypes(String method, String path) {
    PublishedTypes.require();

    var answer = http.getForEntity(PATH + path, String.class);

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
    assertThat(PublishedTypes.complaintsAbout(method, answer.getBody())).isEqualTo(List.of());
  }

  @Test
  void aGroupsCostIsInTheGroupsCurrencyWithWhatHasARate() {
    assertThat(get("group-daily-cost?" + OF_BOREAL).toString())
        .isEqualTo(
            """
            {"id":"boreal","aggregation":[{"date":"2024-09-01","amount":6.1},\
            {"date":"2024-10-01","amount":0.12}],"change":{"ratio":-0.980328,"amount":-5.98},\
            "groupedCosts":{"domain":[\
            {"id":"compute","aggregation":[{"date":"2024-09-01","amount":1.1},\
            {"date":"2024-10-01","amount":0.12}],"change":{"ratio":-0.890909,"amount":-0.98}},\
            {"id":"storage","aggregation":[{"date":"2024-09-01","amount":5}],\
            "change":{"ratio":-1,"amount":-5}}]}}""");
  }

  @Test
  void aProductIsADomainMadeOfApplications() {
    assertThat(get("product-insights?product=compute&" + OF_BOREAL).toString())
        .isEqualTo(
            """
            {"id":"compute","aggregation":[1.1,0.12],"entities":{"application":[\
            {"id":"shop","aggregation":[1.1,0.12],"entities":{},\
            "change":{"ratio":-0.890909,"amount":-0.98}}]},\
            "change":{"ratio":-0.890909,"amount":-0.98}}""");
  }

  @Test
  void everyMonthAndDomainComesFromOneCostQuery() {
    // Nobody else here asks for as long: an answer that is kept takes none.
    var ofBoreal = "group-daily-cost?group=boreal&intervals=R2/P90D/2024-11-01";

    assertThat(statements.costQueriesOf(() -> get(ofBoreal))).hasSize(1);
  }

  @Test
  void aGroupTheCallerDoesNotSeeIsNotThere() {
    var answer =
        http.getForEntity(
            PATH + "group-daily-cost?group=nobody&intervals=R2/P30D/2024-11-01", JsonNode.class);

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    assertThat(answer.getBody().path("parameter").asText()).isEqualTo("group");
  }

  @Test
  void anApplicationOfTwoEntitiesCostsACallerWhatItCostsTheOneHeSees() {
    var headers = new HttpHeaders();
    headers.setBearerAuth(
        TestTokens.of("bo", TestTokens.GROUP).roles(Role.VIEWER).entities("boreal").signed());

    var answer =
        http.exchange(
            PATH + "project-daily-cost?project=shop&intervals=R2/P30D/2024-11-01",
            HttpMethod.GET,
            new HttpEntity<>(headers),
            JsonNode.class);

    assertThat(answer.getBody().path("aggregation").toString())
        .isEqualTo(
            """
            [{"date":"2024-09-01","amount":6.1},{"date":"2024-10-01","amount":0.12}]""");
  }

  private JsonNode get(String path) {
    return http.getForObject(PATH + path, JsonNode.class);
  }
}
