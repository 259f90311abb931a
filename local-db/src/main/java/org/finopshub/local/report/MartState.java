package org.finopshub.local.report;

import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.finopshub.local.sql.SqlFile;
import org.finopshub.local.sql.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How old what is read is, and how complete its months are. */
@Component
final class MartState {
  private final JdbcClient jdbc;

  MartState(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** When a source was last brought up to date; null when nothing was ever computed. */
  Instant asOf(CostSource source) {
    return jdbc.sql(SqlFile.beside(MartState.class, "as-of"))
        .param("source", source.relation())
        .query((row, number) -> SqlTime.instant(row, "as_of"))
        .list()
        .get(0);
  }

  /** Of every month from the first to the last, both included. */
  Completeness completeness(YearMonth from, YearMonth to) {
    return new Completeness(
        jdbc.sql(SqlFile.beside(MartState.class, "completeness"))
            .param("from", from.atDay(1))
            .param("to", to.atDay(1))
            .query(
                (row, number) ->
                    new Completeness.Month(
                        SqlTime.month(row, "period_month"),
                        row.getObject("run_id", UUID.class),
                        row.getString("run_status"),
                        row.getString("export_status"),
                        row.getBoolean("published")))
            .list());
  }
}
