package org.finopshub.portal.page.group;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.file.Files;
import org.finopshub.portal.StatementLog;
import org.finopshub.portal.access.Role;
import org.finopshub.portal.group.GroupPortal;
import org.finopshub.portal.page.LoggedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.context.jdbc.Sql.ExecutionPhase;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

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
      "/org/finopshub/portal/group/alerts.sql",
      "/org/finopshub/portal/group/findings.sql",
      "/org/finopshub/portal/group/rates.sql",
      "/org/finopshub/portal/group/replay.sql"
    },
    executionPhase = ExecutionPhase.BEFORE_TEST_CLASS)
@ActiveProfiles("group")
@DirtiesContext
class GroupPagesIT {
  private static final String LOADED = "00000000-0000-4000-8000-000000000001";
  private static final String REJECTED = "00000000-0000-4000-8000-000000000004";
  private static final RequestPostProcessor OTTO = LoggedIn.as("otto", "/group", Role.OPERATOR);
  private static final String RUNS = "/group/runs/00000000-0000-4000-8000-0000000000";

  @Autowired private MockMvcTester browser;
  @Autowired private StatementLog statements;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/group/overview",
        "/group/explore?currency=USD&domain=compute",
        "/group/compare",
        "/group/restatements",
        "/group/conformity",
        "/group/variance?from=2024-09&period=2024-10&currency=USD&by=product",
        "/group/anomalies",
        "/group/completeness",
        "/group/months",
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
      strings = {
        "/group/explore?period=2024-09",
        "/group/variance?from=2024-09&period=2024-10",
        "/group/compare?period=2024-09",
        "/group/compare?period=2024-09&product=vm"
      })
  void aPageOfCostsIsReadWithOneCostQuery(String address) {
    assertThat(statements.costQueriesOf(() -> page(address))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/group/runs",
        "/group/restatements",
        "/group/conformity",
        "/group/completeness",
        "/group/months",
        "/group/alerts",
        "/group/anomalies",
        "/group/referential"
      })
  void aListReadsNoCosts(String address) {
    assertThat(statements.costQueriesOf(() -> page(address))).isEmpty();
  }

  @Test
  void entitiesAreComparedInTheGroupsCurrencyOrAsBilled() {
    assertThat(page("/group/compare?period=2024-09"))
        .contains("In EUR")
        .contains("title=\"8.7500000000000000005\">8.75</data>")
        .contains("convert_to=EUR&amp;format=csv")
        .doesNotContain("In USD");
    assertThat(page("/group/compare?period=2024-09&currency=USD"))
        .contains("In USD")
        .contains("title=\"17.500000000000000001\">17.50</data>")
        .doesNotContain("In EUR");
  }

  @Test
  void aRestatedMonthShowsItsTotalsBeforeAndAfter() {
    assertThat(page("/group/restatements"))
        .containsSubsequence(
            "September 2024</a>",
            "<td>atlas</td>",
            "title=\"18\">18.00</data>",
            "title=\"17.500000000000000001\">17.50</data>",
            "title=\"-0.499999999999999999\">\u22120.50</data>",
            "<td>USD</td>",
            "ada",
            "<q>checked with atlas</q>");
    assertThat(page("/group/restatements?entity=boreal")).contains("Nothing was restated");
  }

  @Test
  void whatDoesNotConformIsListedByKind() {
    assertThat(page("/group/conformity?code=product-domain"))
        .containsSubsequence(">vm <span", "product in another domain", "18.01</data>")
        .doesNotContain("=disk");
    assertThat(page("/group/conformity?code=unmapped-application"))
        .contains("No mapping rule knows these applications");
  }

  @Test
  void nothingIsOfferedForDownloadToWhomItWouldBeRefused() {
    var viewer = LoggedIn.as("vera", "/group", Role.VIEWER);

    assertThat(page("/group/explore?period=2024-09"))
        .contains(
            "/group/v1/costs?from=2024-09&amp;group_by=domain&amp;convert_to=EUR&amp;order_by=-cost"
                + "&amp;format=csv");
    assertThat(browser.get().uri("/group/explore?period=2024-09").with(viewer))
        .bodyText()
        .doesNotContain("format=csv", "Download");
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
  void anOperatorHasARunTakenInAgain() throws IOException {
    var drop = "atlas_2024-09_" + REJECTED;
    Files.writeString(
        GroupPortal.quarantined("atlas", drop).resolve(drop + ".manifest.json"), "{}");
    assertThat(page("/group/runs/" + REJECTED)).contains(">Replay the run</button>");

    assertThat(replay(REJECTED, "atlas", OTTO))
        .hasRedirectedUrl("/group/runs/" + REJECTED)
        .flash()
        .containsKey("replayed");
  }

  @Test
  void aRunWhoseFilesAreGoneIsNotTakenInAgain() {
    assertThat(replay(LOADED, "atlas", OTTO)).flash().containsEntry("unreplayable", "files-gone");
  }

  @Test
  void aRunIsTakenInAgainByWhoSeesItOnly() {
    var atlas = LoggedIn.as("otto", "/entities/atlas", Role.OPERATOR);

    assertThat(replay("00000000-0000-4000-8000-000000000002", "boreal", atlas)).hasStatus(404);
    assertThat(replay(LOADED, "atlas", LoggedIn.as("vera", "/group", Role.VIEWER))).hasStatus(403);
    assertThat(page(RUNS + "b2")).doesNotContain(">Replay the run</button>");
  }

  private MvcTestResult replay(String runId, String entity, RequestPostProcessor who) {
    return browser
        .post()
        .uri("/group/runs/" + runId + "/replay")
        .param("entity", entity)
        .param("period", "2024-09")
        .param("reason", "gpu is known now")
        .with(who)
        .with(csrf())
        .exchange();
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
