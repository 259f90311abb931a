package org.finopshub.local.retention;

import java.util.List;
import java.util.Locale;

/** What is kept for a time of its own, in the order in which it is dropped. */
public enum Kept {
  /** Usage lines: a month without them is not computed again. */
  USAGE,
  /** Facts, their sums, and the run a month shows. */
  FIGURES("fact_quantity", "fact_cost"),
  /** Files of drops in the outgoing directory. */
  DROPS,
  /** Runs with their steps and proofs, exports with their receipts, findings. */
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
