package org.finopshub.group;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The real clock, put forward or set to where a test needs it; it goes on from there. */
public final class TestClock extends Clock {
  private Duration ahead = Duration.ZERO;

  public void forward(Duration more) {
    ahead = ahead.plus(more);
  }

  public void set(Instant time) {
    ahead = Duration.between(Instant.now(), time);
  }

  @Override
  public Instant instant() {
    return Instant.now().plus(ahead);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
