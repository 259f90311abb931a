package org.finopshub.routes.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;

/** In and out. */
class LogInIT {
  @Test
  void whoLogsInIsTakenWhereTheyWantedToGo() {
    var vera = Reader.of("group");
    vera.open("/group/explore?period=2025-07");

    vera.logIn("vera");

    assertThat(vera.address()).startsWith("/group/explore?period=2025-07");
    assertThat(vera.text(".who")).isEqualTo("vera");
  }

  @Test
  void aWrongPasswordIsRefused() {
    var vera = Reader.of("group");
    vera.open("/");

    vera.logIn("vera", "guess");

    assertThat(vera.text("form")).contains("Please sign in", "Invalid credentials");
    vera.open("/group/overview");
    assertThat(vera.text("form")).contains("Please sign in");
  }

  @Test
  void whoLogsOutHasToLogInAgain() {
    var vera = Reader.of("group", "vera");

    vera.press("form[action='/logout'] button");

    vera.open("/group/overview");
    assertThat(vera.text("form")).contains("Please sign in");
  }

  @Test
  void theFirstTabLeadsPastTheMenu() {
    var vera = Reader.of("group", "vera");
    await().until(vera::address, address -> address.startsWith("/group/overview"));

    vera.pressTab();

    assertThat(vera.focused()).isEqualTo("Skip to the content");
  }
}
