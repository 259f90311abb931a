package org.finopshub.local.report;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.finopshub.local.access.MartReads;
import org.finopshub.local.sql.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sums up what became of a month. */
@Component
public final class RunSummary {
  private final BatchRunReport runs;
  private final JdbcClient jdbc;
  private final MartReads reads;

  public RunSummary(BatchRunReport runs, JdbcClient jdbc, MartReads reads) {
    this.runs = runs;
    this.jdbc = jdbc;
    this.reads = reads;
  }

  /** Empty when the month was never computed. */
  public Optional<MonthSummary> of(YearMonth period) {
    return reads.read(
        () ->
            jdbc.sql(SqlFile.beside(RunSummary.class, "month-summary"))
                .param("period", period.atDay(1))
                .query((row, number) -> summary(row, period))
                .optional());
  }

  private MonthSummary summary(ResultSet row, YearMonth period) throws SQLException {
    var runId = row.getObject("run_id", UUID.class);
    return new MonthSummary(
        period,
        runId,
        row.getLong("lines_taken"),
        row.getLong("lines_rejected"),
        row.getLong("lines_out_of_scope"),
        row.getLong("lines_unmapped"),
        row.getLong("applications"),
        row.getLong("rows_exported"),
        billed("billed-in", runId),
        billed("billed-out", runId),
        runs.run(runId).orElseThrow().secondsPerStep());
  }

  private Map<String, BigDecimal> billed(String statement, UUID runId) {
    var byCurrency = new TreeMap<String, BigDecimal>();
    jdbc.sql(SqlFile.beside(RunSummary.class, statement))
        .param("run_id", runId)
        .query(
            row -> {
              byCurrency.put(row.getString("billing_currency"), row.getBigDecimal("billed_cost"));
            });
    return byCurrency;
  }
}
