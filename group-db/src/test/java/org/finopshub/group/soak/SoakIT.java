package org.finopshub.group.soak;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/**
 * As many schedules as there is time for: {@code mvn -Psoak -pl group-db -am verify}, with {@code
 * -Dsoak.schedules=}, {@code -Dsoak.minutes=} and, to see one again, {@code -Dsoak.seed=}.
 */
class SoakIT {
  @Test
  void everyScheduleEndsAsTheRulesSay() {
    long seed = Long.getLong("soak.seed", System.currentTimeMillis());
    long schedules = Long.getLong("soak.schedules", 1000);
    long end = System.nanoTime() + Duration.ofMinutes(Long.getLong("soak.minutes", 30)).toNanos();
    System.out.printf("SOAK seed %d%n", seed);
    long done = 0;
    while (done < schedules && System.nanoTime() < end) {
      RandomYears.run(seed + done);
      done++;
    }
    System.out.printf(
        "SOAK %d of %d schedules, seeds %d to %d%n", done, schedules, seed, seed + done - 1);
  }
}
