package org.finopshub.group.report;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.finopshub.group.access.ScopedReads;
import org.finopshub.group.sql.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Shows a month at a glance; its costs come from one statement. */
@Component
public class DashboardReport {
  private static final String DASHBOARD = SqlFile.beside(DashboardReport.class, "dashboard.sql");

  private final JdbcClient jdbc;
  private final ScopedReads reads;
  private final CostSources sources;
  private final SliceCount slices;
  private final KnownValuations valuations;

  DashboardReport(
      JdbcClient jdbc,
      ScopedReads reads,
      CostSources sources,
      SliceCount slices,
      KnownValuations valuations) {
    this.jdbc = jdbc;
    this.reads = reads;
    this.sources = sources;
    this.slices = slices;
    this.valuations = valuations;
  }

  /**
   * Sums the month, the one before and the year before; all of one moment.
   *
   * @throws UnknownValuationException when no rate leads to the currency
   */
  public Dashboard dashboard(DashboardQuery query) {
    return reads.read(() -> read(query));
  }

  private Dashboard read(DashboardQuery query) {
    valuations.require(new Valuation(Optional.empty(), query.convertTo()));
    var source = sources.smallest(Set.of(Dimension.DOMAIN));
    var parts = new DashboardParts();
    jdbc.sql(sql(query, source.source())).params(parameters(query)).query(parts::add);
    return new Dashboard(
        query.period(),
        parts.totals(),
        parts.months(),
        parts.domains(),
        parts.movers(),
        source.asOf(),
        slices.completeness(query.of(query.period())),
        slices.completeness(query.of(query.previous())));
  }

  private static String sql(DashboardQuery query, CostSource source) {
    return DASHBOARD
        .replace("{costs}", "api." + source.view())
        .replace("{products}", "api." + CostSource.BY_PRODUCT.view())
        .replace("{measure}", query.measure().code())
        .replace(
            "{filters}",
            query.filters().keySet().stream()
                .map(dimension -> "AND cost.%1$s IN (:%1$s)".formatted(dimension.column()))
                .collect(joining(" ")));
  }

  private static Map<String, Object> parameters(DashboardQuery query) {
    var parameters = new HashMap<String, Object>();
    parameters.put("from", query.from().atDay(1));
    parameters.put("previous", query.previous().atDay(1));
    parameters.put("period", query.period().atDay(1));
    parameters.put("convert_to", query.convertTo().orElse(null));
    parameters.put("movers", query.movers());
    query.filters().forEach((dimension, ids) -> parameters.put(dimension.column(), ids));
    return parameters;
  }
}
