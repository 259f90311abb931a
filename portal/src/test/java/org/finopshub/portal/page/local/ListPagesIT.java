package org.finopshub.portal.page.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.YearMonth;
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
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@SpringBootTest(
    classes = LocalPortal.class,
    properties = {
      "spring.flyway.default-schema=mart",
      "spring.flyway.locations=classpath:org/finopshub/local/migration",
      "spring.application.name=local-list-pages"
    })
@AutoConfigureMockMvc
@Sql(
    value = {"/org/finopshub/portal/local/mart.sql", "exports.sql"},
    executionPhase = ExecutionPhase.BEFORE_TEST_CLASS)
@ActiveProfiles("local")
@DirtiesContext
class ListPagesIT {
  private static final String RUN = "00000000-0000-4000-8000-000000000001";
  private static final String ACCEPTED = "00000000-0000-4000-8000-000000000008";
  private static final String WITHOUT_FILES = "00000000-0000-4000-8000-000000000009";
  private static final RequestPostProcessor OTTO =
      LoggedIn.as("otto", "/entities/atlas", Role.OPERATOR);
  private static final RequestPostProcessor STELLA =
      LoggedIn.as("stella", "/entities/atlas", Role.REFERENTIAL_STEWARD);

  @Autowired private MockMvcTester browser;

  @Test
  void dropsAreListedWithWhatTheGroupAnswered() {
    assertThat(page("/local/exports"))
        .contains("href=\"/local/exports/" + RUN + "\">5 Oct 2024, 02:07 UTC</a>")
        .contains("<span class=\"state bad\">rejected</span>");
  }

  @Test
  void aReceiptListsWhatWasWrong() {
    assertThat(page("/local/exports/" + RUN))
        .contains("<h1>September 2024, export 1</h1>")
        .contains("<code>unknown-product</code>")
        .contains("product disk is not in referential 1");
  }

  @Test
  void aDropNobodySentIsNotFound() {
    assertThat(browser.get().uri("/local/exports/00000000-0000-4000-8000-00000000000f").with(OTTO))
        .hasStatus(404);
  }

  @Test
  void anOperatorSendsADropAgain() {
    assertThat(page("/local/exports/" + ACCEPTED)).contains(">Send it again</button>");

    assertThat(resend(ACCEPTED, OTTO))
        .hasRedirectedUrl("/local/exports/" + ACCEPTED)
        .flash()
        .containsEntry("queued", true);
    assertThat(page("/local/exports/" + ACCEPTED))
        .contains("It waits to be sent.")
        .doesNotContain("Send it again");
  }

  @Test
  void aDropWhoseFilesAreGoneIsNotSentAgain() {
    assertThat(resend(WITHOUT_FILES, OTTO)).flash().containsEntry("unsendable", "files-gone");
  }

  @Test
  void onlyAnOperatorSendsADropAgain() {
    assertThat(browser.get().uri("/local/exports/" + RUN).with(STELLA))
        .bodyText()
        .doesNotContain("Send it again");
    assertThat(resend(RUN, STELLA)).hasStatus(403);
  }

  private MvcTestResult resend(String runId, RequestPostProcessor who) {
    return browser
        .post()
        .uri("/local/exports/" + runId + "/resend")
        .with(who)
        .with(csrf())
        .exchange();
  }

  @Test
  void runsAreListedWithTheirStepsAndTheirFailures() {
    assertThat(page("/local/runs"))
        .contains("no price of vm in 2024-10")
        .contains("<span>direct-quantities</span> <span class=\"quiet\">1.25 s</span>")
        .contains("<span>valuation</span> <span class=\"quiet\">0.75 s</span>");
  }

  @Test
  void anOperatorAsksForAMonth() {
    LocalPortal.REQUESTED.clear();

    assertThat(browser.post().uri("/local/runs").param("period", "2024-10").with(OTTO).with(csrf()))
        .hasRedirectedUrl("/local/runs");
    assertThat(LocalPortal.REQUESTED).containsExactly(YearMonth.of(2024, 10));
  }

  @Test
  void onlyAnOperatorAsksForAMonth() {
    assertThat(page("/local/runs")).contains("<h2>Compute a month</h2>");
    assertThat(browser.get().uri("/local/runs").with(STELLA))
        .bodyText()
        .doesNotContain("Compute a month");
    assertThat(
            browser.post().uri("/local/runs").param("period", "2024-10").with(STELLA).with(csrf()))
        .hasStatus(403);
  }

  @Test
  void whatDoesNotConformIsListedWithItsCost() {
    assertThat(page("/local/conformity?severity=warning"))
        .contains("<td>unmapped application</td>")
        .contains("title=\"37.2\">37.20</data>")
        .doesNotContain("<td>another label</td>");
    assertThat(page("/local/conformity?state=resolved")).contains("<td>another label</td>");
    assertThat(page("/local/conformity?severity=error")).contains("Everything conforms");
  }

  @Test
  void pricesAreListedExactly() {
    assertThat(page("/local/prices?period=2024-09"))
        .contains("href=\"/local/domains?product=vm\">vm</a>")
        .contains("title=\"0.1\">0.1</data>");
    assertThat(page("/local/prices?product=tape")).contains("No such price");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/local/exports", "/local/runs", "/local/conformity", "/local/prices?lang=fr"})
  void nothingOnAPageNeedsInlineScriptOrStyle(String address) {
    assertThat(page(address))
        .doesNotContainPattern("\\sstyle=|<style|\\son[a-z]+=|<script(?![^>]*\\ssrc=)")
        .doesNotContain("??");
  }

  private String page(String address) {
    var answer = browser.get().uri(address).with(OTTO).exchange();
    assertThat(answer).hasStatusOk();
    return new String(answer.getResponse().getContentAsByteArray(), UTF_8).replaceAll("\\s+", " ");
  }
}
