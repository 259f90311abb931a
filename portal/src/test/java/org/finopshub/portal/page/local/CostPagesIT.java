package org.finopshub.portal.page.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.finopshub.portal.StatementLog;
import org.finopshub.portal.access.Role;
import org.finopshub.portal.local.LocalPortal;
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
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@SpringBootTest(
    classes = LocalPortal.class,
    properties = {
      "spring.flyway.default-schema=mart",
      "spring.flyway.locations=classpath:org/finopshub/local/migration",
      "spring.application.name=local-cost-pages"
    })
@AutoConfigureMockMvc
@Sql(
    value = {"/org/finopshub/portal/local/mart.sql", "shop.sql"},
    executionPhase = ExecutionPhase.BEFORE_TEST_CLASS)
@ActiveProfiles("local")
@DirtiesContext
class CostPagesIT {
  private static final RequestPostProcessor VERA =
      LoggedIn.as("vera", "/entities/atlas", Role.VIEWER);

  @Autowired private MockMvcTester browser;
  @Autowired private StatementLog statements;

  @Test
  void theNewestMonthThatHasFiguresIsShownFirst() {
    assertThat(page("/local/overview"))
        .contains("<h1>Overview, September 2024</h1>")
        .contains(
            "<data value=\"17.500000000000000001\" title=\"17.500000000000000001\">17.50</data>")
        .contains("href=\"/local/domains?domain=compute&amp;period=2024-09&amp;currency=USD\"")
        .contains("<span class=\"state good\">done</span>")
        .contains("<span class=\"state bad\">rejected</span>");
  }

  @Test
  void theMenuHasNoChapterWithoutAPageForItsReader() {
    assertThat(page("/local/overview"))
        .contains("<h2>Data</h2>", "href=\"/local/prices\"")
        .doesNotContain("<h2>Watch</h2>", "href=\"/local/runs\"", "href=\"/local/audit\"");
  }

  @Test
  void theLanguageIsTheReadersChoice() {
    assertThat(page("/local/overview?lang=fr"))
        .contains("<html lang=\"fr\">")
        .contains("<h1>Vue d’ensemble, septembre 2024</h1>")
        .contains(">17,50</data>");
  }

  @Test
  void whyThereIsNothingToSeeIsSaid() {
    assertThat(page("/local/overview?period=2024-10")).contains("The run failed");
    assertThat(page("/local/overview?period=2024-11")).contains("Not computed yet");
    assertThat(page("/local/overview?currency=EUR"))
        .contains("Computed, and empty")
        .contains(
            "href=\"/local/overview?period=2024-09&amp;currency=USD\">In another currency: 17.50 USD");
  }

  @Test
  void domainsLeadToTheirProductsAndTheseToApplications() {
    assertThat(page("/local/domains"))
        .contains(
            "href=\"/local/domains?domain=compute&amp;period=2024-09&amp;currency=USD\">compute</a>");
    assertThat(page("/local/domains?domain=compute"))
        .contains("<h1>compute, September 2024</h1>")
        .contains("href=\"/local/domains?product=vm&amp;period=2024-09&amp;currency=USD\">vm</a>")
        .contains("\" title=\"10\">10</data> Hours");
    assertThat(page("/local/domains?product=vm"))
        .contains(
            "href=\"/local/applications?application=shop&amp;period=2024-09&amp;currency=USD\">shop</a>");
  }

  @Test
  void applicationsComeCostliestFirstWithTheirOwners() {
    assertThat(page("/local/applications"))
        .containsSubsequence(
            ">shop</a>",
            "group:default/sales",
            ">17.50</data>",
            ">=cmd()</a>",
            "not in the catalog",
            ">0.00</data>");
  }

  @Test
  void anApplicationShowsWhatItCostsAndWhatItConsumes() {
    assertThat(page("/local/applications?application=shop"))
        .contains("<h1>shop, September 2024</h1>")
        .contains("<dd>group:default/sales</dd>")
        .contains("title=\"3.5\">+3.50</data>")
        .contains("<span>+25.0%</span>")
        .contains("<td class=\"quiet nowrap\">its own</td>")
        .contains("title=\"10\">10</data> Hours");
  }

  @Test
  void anApplicationTheCatalogNeverHadIsShownByItsCost() {
    assertThat(page("/local/applications?application=%3Dcmd()"))
        .contains("The software catalog does not know this application.")
        .contains("title=\"0.000000000000000001\">0.00</data>");
  }

  @Test
  void anApplicationHasAPageWhateverCharactersItsIdHas() {
    var listed = page("/local/applications?period=2024-08");
    assertThat(listed).contains("application=team/a;b%252F%20%26%23?&amp;period=2024-08");

    assertThat(page("/local/applications?application=team/a;b%252F%20%26%23?&period=2024-08"))
        .contains("<h1>team/a;b%2F &amp;#?, August 2024</h1>")
        .contains("name=\"application\" value=\"team/a;b%2F &amp;#?\"")
        .contains("title=\"3\">3.00</data>");
  }

  @Test
  void nothingIsOfferedForDownloadToWhomItWouldBeRefused() {
    var analyst = LoggedIn.as("lea", "/entities/atlas", Role.ANALYST);

    assertThat(page("/local/domains")).doesNotContain("Download");
    assertThat(browser.get().uri("/local/domains").with(analyst))
        .bodyText()
        .contains("format=csv", "format=parquet");
  }

  @Test
  void anApplicationNobodyHeardOfIsNotFound() {
    assertThat(browser.get().uri("/local/applications?application=ghost").with(VERA))
        .hasStatus(404)
        .hasContentTypeCompatibleWith("text/html");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/local/overview",
        "/local/domains",
        "/local/domains?product=vm",
        "/local/applications",
        "/local/applications?application=shop"
      })
  void aPageIsReadWithOneCostQuery(String address) {
    assertThat(statements.costQueriesOf(() -> page(address))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/local/overview",
        "/local/domains",
        "/local/domains?product=vm",
        "/local/applications",
        "/local/applications?application=shop"
      })
  void nothingOnAPageNeedsInlineScriptOrStyle(String address) {
    assertThat(page(address))
        .doesNotContainPattern("\\sstyle=|<style|\\son[a-z]+=|<script(?![^>]*\\ssrc=)");
  }

  @Test
  void theMenuLeadsToOpenDoorsOnly() {
    assertThat(page("/local/overview"))
        .contains("href=\"/local/prices\"")
        .doesNotContain("href=\"/local/exports", "href=\"/local/audit\"");
    assertThat(browser.get().uri("/local/exports").with(VERA)).hasStatus(403);
  }

  @Test
  void anotherEntitysReaderIsNotLetIn() {
    assertThat(
            browser
                .get()
                .uri("/local/overview")
                .with(LoggedIn.as("boris", "/entities/boreal", Role.VIEWER)))
        .hasStatus(403);
  }

  @Test
  void theHubsNameLeadsToTheOverview() {
    assertThat(browser.get().uri("/").with(VERA)).hasRedirectedUrl("/local/overview");
  }

  private String page(String address) {
    var answer = browser.get().uri(URI.create(address)).with(VERA).exchange();
    assertThat(answer).hasStatusOk();
    return new String(answer.getResponse().getContentAsByteArray(), UTF_8).replaceAll("\\s+", " ");
  }
}
