package org.finopshub.local.pricing;

import org.finopshub.local.run.BatchRun;
import org.finopshub.local.run.RunSteps;
import org.finopshub.local.sql.SqlFile;
import org.finopshub.local.sql.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Values the quantities of a run with its pricing view.
 *
 * <p>Rows: one cost per fact and pricing view; replaced, so rerunning is safe. Quantities are only
 * read: any month can be valued again with any view.
 *
 * <p>Units: effective cost in the fact's billing currency, rounded once, half up, at 18 decimals.
 *
 * <p>Source: FOCUS 1.2 EffectiveCost; mission L2.
 */
@Component
public final class Valuation {
  private final JdbcClient jdbc;
  private final RunSteps steps;

  public Valuation(JdbcClient jdbc, RunSteps steps) {
    this.jdbc = jdbc;
    this.steps = steps;
  }

  /**
   * @throws MissingPriceException naming products, period and view when no price applies; the
   *     findings then say what each of them was billed
   */
  public BatchRun value(BatchRun run) {
    try {
      return steps.carryOut("valuation", run, this::replaceCosts);
    } catch (MissingPriceException missing) {
      sql("delete-price-findings", run).update();
      findings("insert-missing-price-findings", run);
      throw missing;
    }
  }

  private void replaceCosts(BatchRun run) {
    requirePrices(run);
    sql("delete-costs", run).update();
    sql("insert-costs", run).update();
    steps.analyze("fact_cost", run);
    sql("delete-price-findings", run).update();
    findings("insert-price-findings", run);
  }

  private void findings(String statement, BatchRun run) {
    sql(statement, run).param("found_at", SqlTime.of(run.startedAt())).update();
  }

  private void requirePrices(BatchRun run) {
    var missing = sql("missing-prices", run).query(String.class).list();
    if (!missing.isEmpty()) {
      throw new MissingPriceException(run, missing);
    }
  }

  private StatementSpec sql(String statement, BatchRun run) {
    return jdbc.sql(SqlFile.beside(Valuation.class, statement))
        .param("run_id", run.runId())
        .param("period", run.periodMonth())
        .param("pricing_view", run.pricingView())
        .param("referential_version", run.referentialVersion());
  }
}
