package org.finopshub.portal.page.group;

import static org.assertj.core.api.Assertions.assertThat;

import org.finopshub.portal.access.Role;
import org.finopshub.portal.group.GroupPortal;
import org.finopshub.portal.page.LoggedIn;
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/group/overview?period=2024-09",
        "/group/explore?period=2024-09",
        "/group/compare?period=2024-09",
        "/group/variance?from=2024-09&period=2024-10",
        "/group/anomalies",
        "/group/completeness",
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
