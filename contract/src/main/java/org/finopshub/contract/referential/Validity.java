package org.finopshub.contract.referential;

import java.time.LocalDate;

/**
 * The days on which a price, a list or a rule holds.
 *
 * @param from the first day; null since ever
 * @param to the last day; null for ever
 */
record Validity(LocalDate from, LocalDate to) implements Comparable<Validity> {
  private static final LocalDate EVER = LocalDate.MIN;
  private static final LocalDate FOR_EVER = LocalDate.MAX;

  private LocalDate first() {
    return from == null ? EVER : from;
  }

  private LocalDate last() {
    return to == null ? FOR_EVER : to;
  }

  boolean isEmpty() {
    return last().isBefore(first());
  }

  boolean overlaps(Validity other) {
    return !first().isAfter(other.last()) && !other.first().isAfter(last());
  }

  boolean endsAfter(Validity other) {
    return last().isAfter(other.last());
  }

  /** Whether days lie between the end of this and the beginning of a later one. */
  boolean leavesAGapBefore(Validity later) {
    return to != null && later.first().isAfter(to.plusDays(1));
  }

  @Override
  public int compareTo(Validity other) {
    return first().compareTo(other.first());
  }

  @Override
  public String toString() {
    return "%s to %s".formatted(from == null ? "ever" : from, to == null ? "ever" : to);
  }
}
