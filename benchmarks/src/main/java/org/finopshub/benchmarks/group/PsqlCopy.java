package org.finopshub.benchmarks.group;

import java.nio.file.Path;
import org.finopshub.benchmarks.database.Psql;
import org.finopshub.benchmarks.measure.Sample;
import org.finopshub.benchmarks.measure.Timed;
import org.finopshub.benchmarks.measure.Way;
import org.finopshub.group.sql.SqlFile;

/** {@code psql \copy} into a bare table: the fastest anybody loads a CSV file with a command. */
final class PsqlCopy implements Way {
  private final GroupLedger ledger;
  private final String command;

  PsqlCopy(GroupLedger ledger, Path csv) {
    this.ledger = ledger;
    this.command =
        SqlFile.beside(PsqlCopy.class, "copy-charges-in.psql")
            .strip()
            .replace("{file}", csv.toString());
  }

  @Override
  public Sample run() throws Exception {
    ledger.execute("empty-bare-charge.sql");
    ledger.execute("checkpoint.sql");
    double seconds = Timed.seconds(() -> Psql.run(ledger.database(), command));
    return new Sample(seconds, ledger.text("bare-charge-content.sql"));
  }
}
