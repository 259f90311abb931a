package org.finopshub.routes.local;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** What is due when the entity's cut-off strikes. */
@Component
public final class CutOff {
  private final Clock clock;
  private final ZoneId timeZone;

  CutOff(Clock clock, @Qualifier("cutOffTimeZone") ZoneId timeZone) {
    this.clock = clock;
    this.timeZone = timeZone;
  }

  /** The month before the one it is now in the entity's time zone. */
  public RunOrder previousMonth() {
    return new RunOrder(YearMonth.now(clock.withZone(timeZone)).minusMonths(1), "schedule", true);
  }
}
