package org.finopshub.routes.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;

/** What is wrong with a month, and what people do about it. */
class DecisionsIT {
  @Test
  void theHeatMapLeadsToTheRunAndWhatIsWrongWithIt() {
    var oskar = Reader.of("group", "oskar");
    oskar.open("/group/completeness");

    oskar.press(".heat tbody tr:last-child a.bad");
    assertThat(oskar.texts("main tbody tr td:nth-child(4)")).containsExactly("rejected");
    oskar.press("main tbody th a");

    assertThat(oskar.text("[aria-labelledby=violations] th[scope=row]"))
        .isEqualTo("unknown-product");
    assertThat(oskar.faults()).isEmpty();
  }

  @Test
  void aHeldDropIsLoadedOnceAStewardApproves() {
    var stella = Reader.of("group", "stella");
    stella.open("/group/runs?entity=delta&status=HELD");
    stella.press("main tbody th a");
    assertThat(stella.faults()).isEmpty();

    stella.type("reason", "The provider's late invoice is real");
    stella.press(".decide button");

    assertThat(stella.text("[role=status]"))
        .isEqualTo("The decision is kept. The hub acts on it at its next poll.");
    await()
        .untilAsserted(
            () -> {
              stella.reload();
              assertThat(stella.text("header .badge .state")).isEqualTo("loaded");
            });
  }

  @Test
  void aReplayedRunIsTakenInAgain() {
    var oskar = Reader.of("group", "oskar");
    oskar.open("/group/runs?entity=cedar&period=2025-08");
    oskar.press("main tbody th a");
    oskar.unfold("details summary");

    oskar.type("reason", "The partner asks whether the files are still good");
    oskar.press("details .decide button");

    assertThat(oskar.text("[role=status]"))
        .startsWith("oskar asked for it: The partner asks whether the files are still good.");
    await()
        .untilAsserted(
            () -> {
              oskar.reload();
              assertThat(oskar.texts("[aria-labelledby=deliveries] .state"))
                  .containsExactly("loaded", "loaded");
            });
  }
}
