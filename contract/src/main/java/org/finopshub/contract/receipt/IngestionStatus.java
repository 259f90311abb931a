package org.finopshub.contract.receipt;

/**
 * Where a drop stands at the group.
 *
 * <p>Source: contract v1, tracking.
 */
public enum IngestionStatus {
  WAITING,
  LOADED,
  DUPLICATE,
  SUPERSEDED,
  REJECTED,
  HELD,
  FAILED;

  /** Whether the group will not look at the drop again by itself. */
  public boolean isTerminal() {
    return this == LOADED || this == DUPLICATE || this == SUPERSEDED || this == REJECTED;
  }

  /** Whether the slice the entity meant to publish is, or was, in the group's view. */
  public boolean isAccepted() {
    return this == LOADED || this == DUPLICATE || this == SUPERSEDED;
  }
}
