package org.finopshub.group.soak;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A few schedules of the soak; a seed that ever failed is added and stays. */
class KnownSeedsIT {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void row70RandomMonthsEndAsTheRulesSay(long seed) {
    RandomYears.run(seed);
  }
}
