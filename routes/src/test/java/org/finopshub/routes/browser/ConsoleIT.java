package org.finopshub.routes.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Hawtio at the management port, as operators use it. */
class ConsoleIT {
  private static final String ROUTES =
      "/actuator/hawtio/camel/routes?nid=root-org.apache.camel-group-routes";
  private static final String STOPPABLE = "group-sweep-orphans";

  @Test
  void theRouteThatTakesDropsIsShownWithItsCounters() {
    var nora = at("nora");

    awaitRow(nora, "group-take-drop", "Started\\s+(\\d+h)?(\\d+m)?\\d+s\\s+[1-9]\\d* 0 0 [1-9]");
  }

  @Test
  void whoWatchesStopsNoRoute() {
    var nora = at("nora");

    press(nora, "Stop");

    await()
        .during(Duration.ofSeconds(2))
        .ignoreExceptions()
        .untilAsserted(() -> assertThat(nora.row(STOPPABLE)).contains("Started"));
    nora.reload();
    awaitRow(nora, STOPPABLE, "Started");
  }

  @Test
  void whoAdministersStopsARouteAndStartsItAgain() {
    var otto = at("otto");

    press(otto, "Stop");
    awaitRow(otto, STOPPABLE, "Stopped");

    press(otto, "Start");
    awaitRow(otto, STOPPABLE, "Started");
  }

  private static Reader at(String person) {
    var reader = Reader.of("group management");
    reader.open(ROUTES);
    reader.logIn(person);
    reader.open(ROUTES);
    awaitRow(reader, STOPPABLE, "Started");
    return reader;
  }

  private static void press(Reader reader, String button) {
    await()
        .ignoreExceptions()
        .untilAsserted(
            () -> {
              reader.tick(STOPPABLE);
              reader.pressButton(button);
            });
  }

  /** The table is drawn anew with every answer, under whoever reads it or ticks a row. */
  private static void awaitRow(Reader reader, String heading, String pattern) {
    await()
        .ignoreExceptions()
        .untilAsserted(() -> assertThat(reader.row(heading)).containsPattern(pattern));
  }
}
