package org.finopshub.benchmarks.local;

import org.finopshub.benchmarks.measure.Sample;
import org.finopshub.benchmarks.measure.Timed;
import org.finopshub.benchmarks.measure.Way;
import org.finopshub.group.sql.SqlFile;
import org.finopshub.local.quantity.DirectQuantities;
import org.finopshub.local.run.BatchRun;
import org.finopshub.local.run.BatchRuns;
import org.finopshub.local.usage.TakeProgress;
import org.finopshub.local.usage.UsageIntake;

/** The hub's intake of the bill, and the direct quantities of a run over it. */
final class TakenBill implements Way {
  private final Mart mart;

  TakenBill(Mart mart) {
    this.mart = mart;
  }

  @Override
  public Sample run() throws Exception {
    mart.execute("forget-deliveries.sql");
    mart.execute("checkpoint.sql");
    var runs = mart.hub().getBean(BatchRuns.class);
    var run = new BatchRun[1];
    double seconds =
        Timed.seconds(
            () -> {
              take();
              run[0] = runs.start(Mart.PERIOD, "benchmark", false).orElseThrow();
              mart.hub().getBean(DirectQuantities.class).compute(run[0]);
            });
    var sample = new Sample(seconds, content(run[0]));
    runs.fail(run[0], new IllegalStateException("Only its quantities were asked for"));
    return sample;
  }

  private void take() {
    var failures =
        mart.hub().getBean(UsageIntake.class).takeNewFiles(TakeProgress.SILENT).failures();
    if (!failures.isEmpty()) {
      throw new IllegalStateException(failures.toString());
    }
  }

  private String content(BatchRun run) {
    return mart.jdbc()
        .sql(SqlFile.beside(TakenBill.class, "quantity-content.sql"))
        .param("run_id", run.runId())
        .query(String.class)
        .single();
  }
}
