package org.finopshub.benchmarks.scale;

import java.util.List;

/**
 * What was measured at one size.
 *
 * @param facts in the ledger
 * @param importSeconds to take ten drops of {@value Sender#ROWS} rows, the last before this size
 * @param refreshSeconds to refresh every view
 */
record Point(
    long facts, double importSeconds, double refreshSeconds, Disk disk, List<Answered> answers) {

  double rowsPerSecond() {
    return Sender.ENTITIES.size() * Sender.ROWS / importSeconds;
  }

  /** Of the question that took longest; milliseconds. */
  double worst(int clients, boolean importing) {
    return answers.stream()
        .filter(it -> it.clients() == clients && it.importing() == importing)
        .mapToDouble(Answered::p95)
        .max()
        .orElse(Double.NaN);
  }
}
