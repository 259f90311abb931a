package org.finopshub.group.period;

import java.time.Instant;

/** What a steward decided about a held drop. */
public record HeldDecision(Answer answer, String reason, String decidedBy, Instant decidedAt) {

  /** Whether it is to be loaded. */
  public enum Answer {
    APPROVED,
    REFUSED
  }
}
