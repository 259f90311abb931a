package org.finopshub.portal.page.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.YearMonth;
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
      "spring.application.name=local-pages"
    })
@AutoConfigureMockMvc
@Sql(
    value = "/org/finopshub/portal/local/mart.sql",
    executionPhase = ExecutionPhase.BEFORE_TEST_CLASS)
@ActiveProfiles("local")
@DirtiesContext
class LocalPagesIT {
  @Autowired private MockMvcTester browser;
  @Autowired private StatementLog statements;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/local/overview",
        "/local/domains/compute",
        "/local/products/vm",
        "/local/applications",
        "/local/applications/shop",
        "/local/runs",
        "/local/exports",
        "/local/conformity",
        "/local/prices",
        "/local/audit"
      })
  void everyPageIsWholeInBothLanguages(String address) {
    for (var language : new String[] {"en", "fr"}) {
      var page = page(address + "?lang=" + language);

      assertThat(page).contains("<html lang=\"" + language + "\">", "<h1>", "</html>");
      assertThat(page).as("messages there are").doesNotContain("??");
      assertThat(page)
          .as("what the content policy would refuse")
          .doesNotContainPattern("\\sstyle=|<style|\\son[a-z]+=|<script(?![^>]*\\ssrc=)");
    }
  }

  @Test
  void theOverviewLeadsFromDomainsToApplications() {
    assertThat(page("/local/overview"))
        .contains("Overview, September 2024")
        .contains("href=\"/local/domains/compute?period=2024-09&amp;currency=USD\"");
    assertThat(page("/local/domains/compute"))
        .contains("href=\"/local/products/vm?period=2024-09&amp;currency=USD\"")
        .contains("<data value=\"17.5\" title=\"17.5\">17.50</data>");
  }

  @Test
  void theOverviewIsReadWithOneCostQuery() {
    assertThat(statements.costQueriesOf(() -> page("/local/overview"))).hasSize(1);
  }

  @Test
  void aFailedRunSaysWhy() {
    assertThat(page("/local/runs")).contains("failed", "no price of vm in 2024-10");
  }

  @Test
  void anOperatorStartsARun() {
    LocalPortal.REQUESTED.clear();

    assertThat(
            browser
                .post()
                .uri("/local/runs")
                .param("period", "2024-10")
                .with(atAtlas(Role.OPERATOR))
                .with(csrf()))
        .hasStatus(302)
        .hasRedirectedUrl("/local/runs");
    assertThat(LocalPortal.REQUESTED).containsExactly(YearMonth.of(2024, 10));
  }

  @Test
  void aViewerIsOfferedNoRun() {
    assertThat(page("/local/overview", atAtlas(Role.VIEWER)))
        .contains("href=\"/local/applications\"")
        .doesNotContain("href=\"/local/runs\"");
  }

  private String page(String address) {
    return page(address, atAtlas(Role.values()));
  }

  private String page(String address, RequestPostProcessor reader) {
    var answer = browser.get().uri(address).with(reader).exchange();
    assertThat(answer).as(address).hasStatusOk();
    return new String(answer.getResponse().getContentAsByteArray(), UTF_8).replaceAll("\\s+", " ");
  }

  private static RequestPostProcessor atAtlas(Role... roles) {
    return LoggedIn.as("ada", "/entities/atlas", roles);
  }
}
