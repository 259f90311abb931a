package org.finopshub.portal.page.group;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.finopshub.portal.StatementLog;
import org.finopshub.portal.access.Role;
import org.finopshub.portal.group.GroupPortal;
import org.finopshub.portal.page.LoggedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
      "spring.application.name=group-pages"
    })
@AutoConfigureMockMvc
@Sql(
    value = {
      "/org/finopshub/portal/group/ledger.sql",
      "/org/finopshub/portal/group/calendar.sql",
      "/org/finopshub/portal/group/anomalies.sql",
      "/org/finopshub/portal/group/alerts.sql"
    },
    executionPhase = ExecutionPhase.BEFORE_TEST_CLASS)
@ActiveProfiles("group")
@DirtiesContext
class GroupPagesIT {
  private static final String RUNS = "/group/runs/00000000-0000-4000-8000-0000000000";

  @Autowired private MockMvcTester browser;
  @Autowired private StatementLog statements;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/group/overview",
        "/group/explore?currency=USD&domain=compute",
        "/group/compare",
        "/group/variance?from=2024-09&period=2024-10&currency=USD&by=product",
        "/group/anomalies",
        "/group/completeness",
        "/group/runs",
        RUNS + "b1",
        "/group/referential",
        "/group/alerts",
        "/group/audit"
      })
  void everyPageIsWholeInBothLanguages(String address) {
    for (var language : new String[] {"en", "fr"}) {
      var page = page(address + (address.contains("?") ? "&" : "?") + "lang=" + language);

      assertThat(page).contains("<html lang=\"" + language + "\">", "<h1>", "</html>");
      assertThat(page).as("messages there are").doesNotContain("??");
      assertThat(page)
          .as("what the content policy would refuse")
          .doesNotContainPattern("\\sstyle=|<style|\\son[a-z]+=|<script(?![^>]*\\ssrc=)");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/group/explore?period=2024-09", "/group/variance?from=2024-09&period=2024-10"})
  void aPageOfCostsIsReadWithOneCostQuery(String address) {
    assertThat(statements.costQueriesOf(() -> page(address))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "/group/overview?period=2024-09&currency=USD, 7",
    "/group/explore?period=2024-09&currency=USD, 2",
    "/group/compare?period=2024-09, 3",
    "/group/variance?from=2024-09&period=2024-10&currency=USD&by=product, 5",
    "/group/completeness, 4",
    "/group/runs, 8",
    "/group/alerts, 1"
  })
  void aPageIsWrittenDownWithTheRowsItShows(String address, int rows) {
    page(address);

    assertThat(browser.get().uri("/group/v1/audit?limit=1").with(LoggedIn.asAda()))
        .bodyJson()
        .extractingPath("$.items[0].rows")
        .isEqualTo(rows);
  }

  @Test
  void theHeatMapLeadsToTheRunsOfAMonth() {
    assertThat(page("/group/completeness"))
        .contains("href=\"/group/runs?entity=boreal&amp;period=2024-10\"")
        .contains("boreal, October 2024: partial, score 75%");
  }

  @Test
  void productsOfADomainLeadToTheirApplications() {
    assertThat(page("/group/explore?period=2024-09&currency=USD&domain=compute"))
        .contains("<data value=\"19.7")
        .contains("domain=compute&amp;product=vm\"");
    assertThat(page("/group/explore?period=2024-09&currency=USD&domain=compute&product=vm"))
        .contains("shop");
  }

  @Test
  void aHeldRunIsDecidedOnItsPage() {
    assertThat(page(RUNS + "b1")).contains("Approve the restatement", "Computed again: api");

    var answer =
        browser
            .post()
            .uri(RUNS + "b1/approve")
            .param("entity", "atlas")
            .param("period", "2024-09")
            .param("reason", "checked")
            .with(LoggedIn.asAda())
            .with(csrf())
            .exchange();

    assertThat(answer).hasStatus(302).hasRedirectedUrl(RUNS + "b1");
    assertThat(page(RUNS + "b1"))
        .contains("approved", "checked")
        .doesNotContain("Approve the restatement");
  }

  @Test
  void nothingIsDecidedByAPageOfAnotherSite() {
    assertThat(
            browser
                .post()
                .uri(RUNS + "b2/refuse")
                .param("entity", "atlas")
                .param("period", "2024-08")
                .param("reason", "no")
                .with(LoggedIn.asAda()))
        .hasStatus(403);
  }

  @Test
  void anOperatorIsOfferedNoDecision() {
    var operator = LoggedIn.as("otto", "/group", Role.OPERATOR);

    assertThat(browser.get().uri(RUNS + "b2").with(operator))
        .hasStatusOk()
        .bodyText()
        .contains("A steward of the referential decides about it.")
        .doesNotContain("Approve the restatement");
  }

  @Test
  void aVerdictIsKeptWithItsAuthor() {
    var answer =
        browser
            .post()
            .uri("/group/anomalies/00000000-0000-4000-8000-00000000a001")
            .param("status", "explained")
            .param("comment", "a migration")
            .with(LoggedIn.asAda())
            .with(csrf());

    assertThat(answer).hasStatus(302);
    assertThat(page("/group/anomalies")).contains("explained", "ada: a migration");
  }

  @Test
  void aRunNobodySentIsAPageToo() {
    assertThat(browser.get().uri(RUNS + "ff").with(LoggedIn.asAda()))
        .hasStatus(404)
        .bodyText()
        .contains("There is nothing here");
  }

  private String page(String address) {
    var answer = browser.get().uri(address).with(LoggedIn.asAda()).exchange();
    assertThat(answer).as(address).hasStatusOk();
    return new String(answer.getResponse().getContentAsByteArray(), UTF_8).replaceAll("\\s+", " ");
  }
}
