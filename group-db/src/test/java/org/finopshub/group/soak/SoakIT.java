package org.finopshub.group.soak;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/**
 * As many schedules as there is time for: {@code mvn -Psoak verify}, with {@code
 * -Dsoak.schedules=}, {@code -Dsoak.minutes=} and, to see one again, {@code -Dsoak.seed=}.
 */
class SoakIT {
  private final long seed = Long.getLong("soak.seed", System.currentTimeMillis());
  private final long schedules = Long.getLong("soak.schedules", 1000);
  private final Duration limit = Duration.ofMinutes(Long.getLong("soak.minutes", 60));
  private final long start = System.nanoTime();

  @Test
  void everyScheduleEndsAsTheRulesSay() {
    System.out.printf("SOAK seed %d%n", seed);
    long done = 0;
    while (goesOn(done)) {
      try (var soak = new SoakLedger()) {
        for (int turn = 0; turn < SoakLedger.SCHEDULES && goesOn(done); turn++) {
          RandomYears.run(soak, seed + done);
          done++;
        }
      }
      System.out.printf(
          "SOAK %d of %d schedules in %d s, seeds %d to %d%n",
          done, schedules, took().toSeconds(), seed, seed + done - 1);
    }
  }

  private boolean goesOn(long done) {
    return done < schedules && took().compareTo(limit) < 0;
  }

  private Duration took() {
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
