package org.finopshub.group.soak;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A few schedules of the soak; a seed that ever failed is added and stays. */
class KnownSeedsIT {
  private static SoakLedger soak;

  @BeforeAll
  static void open() {
    soak = new SoakLedger();
  }

  @AfterAll
  static void close() {
    soak.close();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void row70RandomYearsEndAsTheRulesSay(long seed) {
    RandomYears.run(soak, seed);
  }
}
