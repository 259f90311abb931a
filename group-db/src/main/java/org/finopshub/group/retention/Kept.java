package org.finopshub.group.retention;

import java.util.List;
import java.util.Locale;

/** What is kept for a time of its own, in the order in which it is dropped. */
public enum Kept {
  /** Charges that no longer stand, and which runs they were of. */
  SUPERSEDED("superseded_charge"),
  /** Charges, their sums, and which runs a month holds and held. */
  FIGURES("fact_charge", "superseded_charge"),
  /** Drops in archive and quarantine. */
  FILES,
  /** Runs, deliveries and findings. */
  RUNS;

  private final List<String> partitioned;

  Kept(String... partitioned) {
    this.partitioned = List.of(partitioned);
  }

  /** Tables whose partition of the month goes. */
  List<String> partitioned() {
    return partitioned;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
