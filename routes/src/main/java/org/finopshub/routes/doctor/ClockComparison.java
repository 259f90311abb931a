package org.finopshub.routes.doctor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Holds the hub's clock against another's. */
@Component
final class ClockComparison {
  private static final String CLOCK = "clock";

  /** Tokens are refused when they are of the future or expired by more than a minute. */
  private static final Duration TOLERATED = Duration.ofSeconds(60);

  private final Clock clock;

  ClockComparison(Clock clock) {
    this.clock = clock;
  }

  Finding with(String other, Instant theirs) {
    var apart = Duration.between(theirs, clock.instant()).abs();
    var found = "%d s apart from the %s".formatted(apart.toSeconds(), other);
    return apart.compareTo(TOLERATED) > 0
        ? Finding.wrong(CLOCK, found, "set the clocks by NTP: tokens are refused, waits are wrong")
        : Finding.ok(CLOCK, found);
  }
}
