package org.finopshub.group.variance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.finopshub.group.sql.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the runs whose slices are compared. */
@Component
class ComparedRuns {
  private static final String OF_MONTHS = SqlFile.beside(ComparedRuns.class, "runs-of-months.sql");
  private static final String TWO_RUNS = SqlFile.beside(ComparedRuns.class, "two-runs.sql");
  private static final String SLICES = SqlFile.beside(ComparedRuns.class, "slices-of-runs.sql");

  private final JdbcClient jdbc;

  ComparedRuns(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @throws UnknownRunsException when two runs are not of one slice
   */
  Chosen chosen(Sides sides) {
    if (sides instanceof Sides.Runs runs) {
      return of(runs);
    }
    var months = (Sides.Months) sides;
    return new Chosen(
        OF_MONTHS,
        months.from(),
        months.to(),
        Optional.empty(),
        parameters(months.from(), months.to()));
  }

  private Chosen of(Sides.Runs runs) {
    var slice =
        jdbc
            .sql(SLICES)
            .param("from_run", runs.from())
            .param("to_run", runs.to())
            .query(Slice.class)
            .list()
            .stream()
            .findFirst()
            .filter(found -> found.runs() == 2)
            .orElseThrow(() -> new UnknownRunsException(runs.from(), runs.to()));
    var month = YearMonth.from(slice.periodMonth());
    var parameters = parameters(month, month);
    parameters.put("run_entity", slice.entityId());
    parameters.put("from_run", runs.from());
    parameters.put("to_run", runs.to());
    return new Chosen(TWO_RUNS, month, month, Optional.of(slice.entityId()), parameters);
  }

  private static Map<String, Object> parameters(YearMonth from, YearMonth to) {
    var parameters = new HashMap<String, Object>();
    parameters.put("from", from.atDay(1));
    parameters.put("to", to.atDay(1));
    return parameters;
  }

  /**
   * @param sql entity_id, period_month, run_id, stands, side
   * @param entityId whose two runs are compared; empty when months are
   */
  record Chosen(
      String sql,
      YearMonth from,
      YearMonth to,
      Optional<String> entityId,
      Map<String, Object> parameters) {}

  private record Slice(String entityId, LocalDate periodMonth, long runs) {}
}
