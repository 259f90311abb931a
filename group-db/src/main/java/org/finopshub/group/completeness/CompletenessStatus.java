package org.finopshub.group.completeness;

/** How an entity's month stands. */
public enum CompletenessStatus {
  /** Nothing is there and nothing has to be yet. */
  EXPECTED,
  /** Something came and cannot be decided yet: files are outstanding, or an import is repeated. */
  WAITING,
  /** Loaded, but called partial by its entity or without a domain its calendar expects. */
  PARTIAL,
  COMPLETE,
  /** Nothing is there after the cut-off, within the grace. */
  LATE,
  /** Nothing is there after the grace. */
  MISSING,
  /** The newest delivery waits for a steward. */
  HELD,
  /** The newest delivery was refused. */
  REJECTED
}
