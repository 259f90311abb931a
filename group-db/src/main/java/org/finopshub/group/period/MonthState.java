package org.finopshub.group.period;

/** Whether drops for an entity's month are loaded without asking. */
public enum MonthState {
  /** Never closed. */
  OPEN,
  /** A drop is held until a steward decides. */
  CLOSED,
  /** Was closed, and is open again until a person closes it. */
  REOPENED
}
