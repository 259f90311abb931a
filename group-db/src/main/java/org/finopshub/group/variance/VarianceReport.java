package org.finopshub.group.variance;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.finopshub.group.access.ScopedReads;
import org.finopshub.group.report.Completeness;
import org.finopshub.group.report.Conversion;
import org.finopshub.group.report.CostQuery;
import org.finopshub.group.report.CostSources;
import org.finopshub.group.report.Dimension;
import org.finopshub.group.report.KnownValuations;
import org.finopshub.group.report.Pricing;
import org.finopshub.group.report.SliceCount;
import org.finopshub.group.report.UnknownValuationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Explains a difference as effects that add up to it exactly.
 *
 * <p>Rows are compared by entity, product, allocation and currency, and by domain and application
 * where they are asked for; the finest needs the facts, every other the rollups.
 *
 * <p>Units: each explanation in one currency; exact, but for the one division that says what the
 * change of a quantity is worth, rounded half up at 18 decimals, whose rest is price.
 *
 * <p>Source: decision 18.
 */
@Component
public class VarianceReport {
  private final JdbcClient jdbc;
  private final ScopedReads reads;
  private final ComparedRuns runs;
  private final KnownValuations valuations;
  private final SliceCount slices;
  private final CostSources sources;

  VarianceReport(
      JdbcClient jdbc,
      ScopedReads reads,
      ComparedRuns runs,
      KnownValuations valuations,
      SliceCount slices,
      CostSources sources) {
    this.jdbc = jdbc;
    this.reads = reads;
    this.runs = runs;
    this.valuations = valuations;
    this.slices = slices;
    this.sources = sources;
  }

  /**
   * Explains what was asked; figures, age and completeness are of one moment.
   *
   * @throws UnknownRunsException when two runs are not of one slice
   * @throws UnknownValuationException when nothing is priced or rated that way
   */
  public VarianceAnswer explain(VarianceQuery query) {
    return reads.read(() -> answer(query));
  }

  private VarianceAnswer answer(VarianceQuery query) {
    valuations.require(query.valuation());
    var chosen = runs.chosen(query.sides());
    var statement = new VarianceStatement(query, chosen);
    var rows =
        jdbc.sql(statement.sql())
            .params(statement.parameters())
            .query((row, number) -> new Row(variance(row, query), totals(row)))
            .list();
    var all = rows.isEmpty() ? new Totals(0, 0, 0, 0) : rows.get(0).all();
    return new VarianceAnswer(
        rows.stream().map(Row::variance).toList(),
        all.items(),
        sources.lastImport(),
        completeness(query, chosen, chosen.from()),
        completeness(query, chosen, chosen.to()),
        query.valuation().pricingView().map(view -> new Pricing(view, all.unpriced() == 0)),
        query
            .valuation()
            .convertTo()
            .map(to -> new Conversion(to, all.cells() - all.unrated(), all.unrated())));
  }

  private Completeness completeness(
      VarianceQuery query, ComparedRuns.Chosen chosen, YearMonth month) {
    Map<Dimension, List<String>> filters =
        chosen
            .entityId()
            .map(entity -> Map.of(Dimension.ENTITY, List.of(entity)))
            .orElse(query.filters());
    return slices.completeness(
        new CostQuery(month, month, List.of(), filters, List.of(), List.of(), List.of(), 1, 0));
  }

  private static Variance variance(ResultSet row, VarianceQuery query) throws SQLException {
    var group = new LinkedHashMap<String, String>();
    for (var dimension : query.groupBy()) {
      group.put(dimension.code(), row.getString(dimension.column()));
    }
    var figures = new EnumMap<Figure, BigDecimal>(Figure.class);
    for (var figure : Figure.values()) {
      figures.put(figure, row.getBigDecimal(figure.column()));
    }
    return new Variance(
        group,
        row.getString("billing_currency"),
        figures,
        row.getLong("unpriced") > 0,
        query.valuation().convertTo().isPresent() && row.getLong("unrated") > 0);
  }

  private static Totals totals(ResultSet row) throws SQLException {
    return new Totals(
        row.getLong("total"),
        row.getLong("all_unpriced"),
        row.getLong("all_cells"),
        row.getLong("all_unrated"));
  }

  private record Row(Variance variance, Totals all) {}

  private record Totals(long items, long unpriced, long cells, long unrated) {}
}
