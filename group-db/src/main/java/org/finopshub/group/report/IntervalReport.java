package org.finopshub.group.report;

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
import org.finopshub.group.access.ScopedReads;
import org.finopshub.group.sql.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Holds the costs of two equally long times against each other, from one statement. */
@Component
public class IntervalReport {
  private static final String COSTS = SqlFile.beside(IntervalReport.class, "interval-costs.sql");
  private static final String LAST_COMPLETE_MONTH =
      SqlFile.beside(IntervalReport.class, "last-complete-month.sql");

  private final JdbcClient jdbc;
  private final ScopedReads reads;
  private final CostSources sources;

  IntervalReport(JdbcClient jdbc, ScopedReads reads, CostSources sources) {
    this.jdbc = jdbc;
    this.reads = reads;
    this.sources = sources;
  }

  /** The newest month in which every expected slice is there and whole; empty before the first. */
  public Optional<YearMonth> lastCompleteMonth() {
    return reads.read(
        () ->
            jdbc.sql(LAST_COMPLETE_MONTH)
                .query((row, number) -> Optional.ofNullable(month(row)))
                .single());
  }

  /** The whole first, then part by part; of each both times, then its months, oldest first. */
  public List<IntervalCost> costs(IntervalQuery query) {
    return reads.read(
        () -> jdbc.sql(sql(query)).params(parameters(query)).query(IntervalReport::cost).list());
  }

  private String sql(IntervalQuery query) {
    var dimensions = EnumSet.of(query.part());
    dimensions.addAll(query.filters().keySet());
    return COSTS
        .replace("{costs}", "api." + sources.smallest(dimensions).source().view())
        .replace("{part}", query.part().column())
        .replace(
            "{filters}",
            query.filters().keySet().stream()
                .map(dimension -> "AND %1$s IN (:%1$s)".formatted(dimension.column()))
                .collect(joining(" ")));
  }

  private static Map<String, Object> parameters(IntervalQuery query) {
    var parameters = new HashMap<String, Object>();
    parameters.put("from", query.from().atDay(1));
    parameters.put("middle", query.middle().atDay(1));
    parameters.put("to", query.to().atDay(1));
    parameters.put("currency", query.currency());
    query.filters().forEach((dimension, ids) -> parameters.put(dimension.column(), ids));
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
        row.getBigDecimal("change_ratio"),
        row.getLong("unrated"));
  }

  private static YearMonth month(ResultSet row) throws SQLException {
    var month = row.getObject("period_month", LocalDate.class);
    return month == null ? null : YearMonth.from(month);
  }
}
