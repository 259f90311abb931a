package org.finopshub.benchmarks.local;

import org.finopshub.benchmarks.database.Psql;
import org.finopshub.benchmarks.measure.Sample;
import org.finopshub.benchmarks.measure.Timed;
import org.finopshub.benchmarks.measure.Way;
import org.finopshub.group.sql.SqlFile;
import org.finopshub.local.run.BatchRun;

/** {@code psql \copy (…) TO STDOUT | gzip -1}: the same rows as a file, and nothing besides. */
final class PsqlGzip implements Way {
  private final Mart mart;
  private final String command;

  PsqlGzip(Mart mart, BatchRun run) {
    this.mart = mart;
    this.command =
        SqlFile.beside(PsqlGzip.class, "copy-charges-out.sql")
            .replace("{run_id}", run.runId().toString())
            .replace("{period}", run.period().atDay(1).toString());
  }

  @Override
  public Sample run() throws Exception {
    var file = mart.directory().resolve("peer.csv.gz");
    double seconds = Timed.seconds(() -> Psql.gzipped(mart.database(), command, file));
    return new Sample(seconds, WrittenRows.of(file.toString()));
  }
}
