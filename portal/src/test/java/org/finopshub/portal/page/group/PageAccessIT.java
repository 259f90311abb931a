package org.finopshub.portal.page.group;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

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
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What a page shows to whom, and what of it is written down. */
@SpringBootTest(
    classes = GroupPortal.class,
    properties = {
      "spring.flyway.default-schema=ledger",
      "spring.flyway.locations=classpath:org/finopshub/group/migration",
      "spring.application.name=page-access"
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
class PageAccessIT {
  private static final RequestPostProcessor STELLA =
      LoggedIn.as("stella", "/group", Role.REFERENTIAL_STEWARD);

  @Autowired private MockMvcTester browser;

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
    assertThat(browser.get().uri(address).with(LoggedIn.asAda())).hasStatusOk();

    assertThat(browser.get().uri("/group/v1/audit?limit=1").with(LoggedIn.asAda()))
        .bodyJson()
        .extractingPath("$.items[0].rows")
        .isEqualTo(rows);
  }

  @Test
  void aStewardReopensAMonthAndClosesItAgain() {
    assertThat(asStella("/group/months/atlas/2024-09/reopen")).hasRedirectedUrl("/group/months");
    assertThat(page("/group/months?entity=atlas", STELLA))
        .contains("reopened", "the auditors came");

    assertThat(asStella("/group/months/atlas/2024-09/close")).flash().containsKey("decided");
    assertThat(asStella("/group/months/atlas/2024-09/close"))
        .flash()
        .containsEntry("undecided", "already-closed");
    assertThat(asStella("/group/months/atlas/2024-10/close"))
        .flash()
        .containsEntry("undecided", "month-not-over");
  }

  @Test
  void aStewardPublishesTheReferential() {
    assertThat(page("/group/referential", STELLA)).contains(">Publish the files now</button>");
    assertThat(asStella("/group/referential/publish"))
        .hasRedirectedUrl("/group/referential")
        .flash()
        .containsKey("published");
  }

  @Test
  void nobodyElseIsOfferedAnyOfIt() {
    var otto = LoggedIn.as("otto", "/group", Role.OPERATOR);

    assertThat(page("/group/months", otto))
        .contains("closed")
        .doesNotContain("<form method=\"post\"");
    assertThat(page("/group/referential", otto)).doesNotContain("Publish the files now");
    assertThat(post("/group/months/atlas/2024-09/reopen", otto)).hasStatus(403);
    assertThat(post("/group/referential/publish", otto)).hasStatus(403);
    assertThat(
            post(
                "/group/referential/publish",
                LoggedIn.as("stan", "/entities/atlas", Role.REFERENTIAL_STEWARD)))
        .hasStatus(403);
  }

  private MvcTestResult asStella(String address) {
    return post(address, STELLA);
  }

  private MvcTestResult post(String address, RequestPostProcessor who) {
    return browser
        .post()
        .uri(address)
        .param("reason", "the auditors came")
        .with(who)
        .with(csrf())
        .exchange();
  }

  private String page(String address, RequestPostProcessor who) {
    var answer = browser.get().uri(address).with(who).exchange();
    assertThat(answer).as(address).hasStatusOk();
    return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/group/overview?period=2024-09",
        "/group/explore?period=2024-09",
        "/group/compare?period=2024-09",
        "/group/variance?from=2024-09&period=2024-10",
        "/group/anomalies",
        "/group/completeness",
        "/group/months",
        "/group/restatements",
        "/group/conformity",
        "/group/runs",
        "/group/alerts"
      })
  void noPageShowsAnythingOfAnotherEntity(String address) {
    var ofAtlas = LoggedIn.as("anna", "/entities/atlas", Role.values());

    assertThat(browser.get().uri(address).with(ofAtlas))
        .hasStatusOk()
        .bodyText()
        .contains("anna")
        .doesNotContain("boreal");
  }
}
