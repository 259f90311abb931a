package org.finopshub.local.run;

import org.finopshub.local.sql.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Proves that what a run took in is what it gives out.
 *
 * <p>Goes after valuation and before the rollups, which publish nothing that is not proven.
 *
 * <p>Rows: one per product and currency in {@code mart.conservation_proof}; rerun: the same.
 *
 * <p>Units: billed cost in its currency, quantity in the product's unit; exact, no tolerance.
 */
@Component
public final class Conservation {
  private final JdbcClient jdbc;
  private final RunSteps steps;

  public Conservation(JdbcClient jdbc, RunSteps steps) {
    this.jdbc = jdbc;
    this.steps = steps;
  }

  /**
   * Compares the usage that was read with the facts, and keeps the figures.
   *
   * @throws ConservationBrokenException with the figures that differ
   */
  public BatchRun prove(BatchRun run) {
    return steps.carryOut(
        "conservation",
        run,
        proven -> {
          recordWhatGoesOut(proven);
          requireNothingLost(proven);
        });
  }

  private void recordWhatGoesOut(BatchRun run) {
    jdbc.sql(SqlFile.beside(Conservation.class, "record-what-goes-out"))
        .param("run_id", run.runId())
        .param("period", run.periodMonth())
        .update();
  }

  private void requireNothingLost(BatchRun run) {
    var broken =
        jdbc.sql(SqlFile.beside(Conservation.class, "broken-sums"))
            .param("run_id", run.runId())
            .param("period", run.periodMonth())
            .query(String.class)
            .list();
    if (!broken.isEmpty()) {
      throw new ConservationBrokenException(run, String.join("; ", broken));
    }
  }
}
