package org.finopshub.local.report;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.finopshub.local.access.MartReads;
import org.finopshub.local.sql.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Holds the costs of two equally long times against each other, from one statement. */
@Component
public final class IntervalReport {
  private static final String COSTS = SqlFile.beside(IntervalReport.class, "interval-costs");
  private static final String LAST_MONTH = SqlFile.beside(IntervalReport.class, "last-month");

  private final JdbcClient jdbc;
  private final MartReads reads;

  IntervalReport(JdbcClient jdbc, MartReads reads) {
    this.jdbc = jdbc;
    this.reads = reads;
  }

  /** The newest month that is shown; empty before the first. */
  public Optional<YearMonth> lastMonth() {
    return reads.read(
        () ->
            jdbc.sql(LAST_MONTH).query((row, number) -> Optional.ofNullable(month(row))).single());
  }

  /** The whole first, then part by part; of each both times, then its months, oldest first. */
  public List<IntervalCost> costs(IntervalQuery query) {
    return reads.read(
        () -> jdbc.sql(sql(query)).params(parameters(query)).query(IntervalReport::cost).list());
  }

  private static String sql(IntervalQuery query) {
    var dimensions = EnumSet.of(query.part());
    dimensions.addAll(query.filters().keySet());
    return COSTS
        .replace("{source}", CostSource.smallestWith(dimensions).relation())
        .replace("{part}", query.part().column())
        .replace(
            "{filters}",
            query.filters().keySet().stream()
                .map(dimension -> "AND %s IN (:%s)".formatted(dimension.column(), dimension.word()))
                .collect(joining(" ")));
  }

  private static Map<String, Object> parameters(IntervalQuery query) {
    var parameters = new HashMap<String, Object>();
    parameters.put("from", query.from().atDay(1));
    parameters.put("middle", query.middle().atDay(1));
    parameters.put("to", query.to().atDay(1));
    parameters.put("currency", query.currency());
    query.filters().forEach((dimension, ids) -> parameters.put(dimension.word(), ids));
    return parameters;
  }

  private static IntervalCost cost(ResultSet row, int number) throws SQLException {
    return new IntervalCost(
        row.getString("part"),
        month(row),
        row.getBigDecimal("cost"),
        row.getBigDecimal("earlier_cost"),
        row.getBigDecimal("later_cost"),
        row.getBigDecimal("change"),
        row.getBigDecimal("change_ratio"));
  }

  private static YearMonth month(ResultSet row) throws SQLException {
    var month = row.getObject("period_month", LocalDate.class);
    return month == null ? null : YearMonth.from(month);
  }
}
