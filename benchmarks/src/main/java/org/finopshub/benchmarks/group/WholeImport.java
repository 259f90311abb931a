package org.finopshub.benchmarks.group;

import org.finopshub.benchmarks.measure.Sample;
import org.finopshub.benchmarks.measure.Timed;
import org.finopshub.benchmarks.measure.Way;
import org.finopshub.contract.slice.DropName;

/** One import as a hub does it: facts with their indexes, rollups, findings, status, one commit. */
final class WholeImport implements Way {
  private final GroupLedger ledger;
  private final DropName drop;

  WholeImport(GroupLedger ledger, DropName drop) {
    this.ledger = ledger;
    this.drop = drop;
  }

  @Override
  public Sample run() throws Exception {
    ledger.empty();
    double seconds = Timed.seconds(() -> ledger.take(drop));
    return new Sample(seconds, ledger.text("fact-content.sql"));
  }
}
