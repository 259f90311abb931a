package org.finopshub.benchmarks.local;

import org.finopshub.benchmarks.measure.Sample;
import org.finopshub.benchmarks.measure.Timed;
import org.finopshub.benchmarks.measure.Way;
import org.finopshub.local.export.SliceExport;
import org.finopshub.local.run.BatchRun;
import org.springframework.util.FileSystemUtils;

/** A run as a signed drop: data, digests, control totals, manifest, queued. */
final class WrittenDrop implements Way {
  private final Mart mart;
  private final BatchRun run;
  private final String extension;

  WrittenDrop(Mart mart, BatchRun run, String extension) {
    this.mart = mart;
    this.run = run;
    this.extension = extension;
  }

  @Override
  public Sample run() throws Exception {
    var outgoing = mart.directory().resolve("outgoing");
    FileSystemUtils.deleteRecursively(outgoing);
    double seconds = Timed.seconds(() -> mart.hub().getBean(SliceExport.class).prepare(run));
    return new Sample(seconds, WrittenRows.of(outgoing + "/*/*." + extension));
  }
}
