package org.finopshub.portal.page.group;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.finopshub.portal.StatementLog;
import org.finopshub.portal.access.Role;
import org.finopshub.portal.group.GroupPortal;
import org.finopshub.portal.page.LoggedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.context.jdbc.Sql.ExecutionPhase;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest(
    classes = GroupPortal.class,
    properties = {
      "spring.flyway.default-schema=ledger",
      "spring.flyway.locations=classpath:org/finopshub/group/migration",
      "spring.application.name=overview-page"
    })
@AutoConfigureMockMvc
@Sql(
    value = {"/org/finopshub/portal/group/ledger.sql", "months.sql"},
    executionPhase = ExecutionPhase.BEFORE_TEST_CLASS)
@ActiveProfiles("group")
@DirtiesContext
class OverviewPageIT {
  @Autowired private MockMvcTester browser;
  @Autowired private StatementLog statements;

  @Test
  void theNewestMonthMostEntitiesHaveIsShownFirst() {
    assertThat(page("/group/overview?currency=USD"))
        .contains("<h1>Overview, September 2024</h1>")
        .contains(
            "<data value=\"19.700000000000000001\" title=\"19.700000000000000001\">19.70</data>")
        .contains("Not in this total: 5.00 EUR");
  }

  @Test
  void theLanguageIsTheReadersChoice() {
    assertThat(page("/group/overview?currency=USD&lang=fr"))
        .contains("<html lang=\"fr\">")
        .contains("<h1>Vue d’ensemble, septembre 2024</h1>")
        .contains(">19,70</data>")
        .contains("href=\"?currency=USD&amp;lang=en\"");
  }

  @Test
  void whyThereIsNothingToSeeIsSaid() {
    assertThat(page("/group/overview?period=2024-11&currency=USD")).contains("Not yet published");
    assertThat(page("/group/overview?period=2099-01&currency=USD")).contains("Not yet published");
    assertThat(page("/group/overview?period=2024-10&currency=USD&entity=atlas"))
        .contains("Rejected");
    assertThat(page("/group/overview?period=2024-10&currency=CHF&entity=boreal"))
        .contains("Published, and empty");
    assertThat(page("/group/overview?period=2024-10&currency=USD&entity=nobody"))
        .contains("Not yours to see");
  }

  @Test
  void aFilterThatMeansNothingIsRefusedOnAPage() {
    assertThat(browser.get().uri("/group/overview?period=lately").with(LoggedIn.asAda()))
        .hasStatus(400)
        .hasContentTypeCompatibleWith("text/html")
        .bodyText()
        .contains("That did not work")
        .contains("a month as YYYY-MM, such as 2024-09");
  }

  @Test
  void aMonthThatWaitsForAStewardIsToBeLookedAt() {
    assertThat(page("/group/overview?period=2024-09"))
        .contains("<span class=\"state wait\">1 to look at</span>");
  }

  @Test
  void thePageIsReadWithOneCostQuery() {
    assertThat(statements.costQueriesOf(() -> page("/group/overview?period=2024-09"))).hasSize(1);
  }

  @Test
  void nothingOnThePageNeedsInlineScriptOrStyle() {
    assertThat(page("/group/overview?currency=USD"))
        .doesNotContainPattern("\\sstyle=|<style|\\son[a-z]+=|<script(?![^>]*\\ssrc=)");
  }

  @Test
  void theMenuLeadsToOpenDoorsOnly() {
    var viewer = LoggedIn.as("vera", "/entities/atlas", Role.VIEWER);

    assertThat(browser.get().uri("/group/overview").with(viewer))
        .bodyText()
        .contains("href=\"/group/completeness\"")
        .doesNotContain("href=\"/group/runs\"", "href=\"/group/audit\"");
    assertThat(browser.get().uri("/group/runs").with(viewer)).hasStatus(403);
  }

  private String page(String address) {
    var answer = browser.get().uri(address).with(LoggedIn.asAda()).exchange();
    assertThat(answer).hasStatusOk();
    return new String(answer.getResponse().getContentAsByteArray(), UTF_8).replaceAll("\\s+", " ");
  }
}
