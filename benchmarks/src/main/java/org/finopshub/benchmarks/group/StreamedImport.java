package org.finopshub.benchmarks.group;

import org.finopshub.benchmarks.measure.Sample;
import org.finopshub.benchmarks.measure.Timed;
import org.finopshub.benchmarks.measure.Way;
import org.finopshub.contract.slice.DropName;
import org.finopshub.group.slice.CopyStep;

/** Files → digest → checks → keys → binary COPY, into a month that is a table and nothing else. */
final class StreamedImport implements Way {
  private final GroupLedger ledger;
  private final DropName drop;
  private final CopyStep step;

  StreamedImport(GroupLedger ledger, DropName drop) {
    this.ledger = ledger;
    this.drop = drop;
    this.step = new CopyStep(ledger.hub());
  }

  @Override
  public Sample run() throws Exception {
    ledger.execute("empty-bare-month.sql");
    ledger.execute("checkpoint.sql");
    double seconds = Timed.seconds(() -> step.copy(ledger.open(drop)));
    return new Sample(seconds, ledger.text("fact-content.sql"));
  }
}
