package org.finopshub.group.report;

import java.util.List;
import java.util.Map;
import org.finopshub.group.access.ScopedReads;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers cost queries from the smallest table that knows the dimensions asked for. */
@Component
public class GroupCostReport {
  private final JdbcClient jdbc;
  private final ScopedReads reads;
  private final CostSources sources;
  private final SliceCount slices;
  private final KnownValuations valuations;

  GroupCostReport(
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
   * Sums what was asked; figures, age and completeness are of one moment.
   *
   * @throws InvalidCostQueryException saying what to ask instead
   * @throws UnknownValuationException when nothing is priced or rated that way
   */
  public CostAnswer costs(CostQuery query) {
    var statement = new CostStatement(query);
    return reads.read(() -> answer(query, statement));
  }

  private CostAnswer answer(CostQuery query, CostStatement statement) {
    valuations.require(query.valuation());
    var asked = statement.dimensions();
    var source =
        query
            .until()
            .map(until -> sources.smallestAt(until, asked))
            .orElseGet(() -> sources.smallest(asked));
    var page = page(statement, source, query, statement.parameters());
    var all = page.isEmpty() ? ofFirstPage(statement, source, query) : page.get(0).all();
    return new CostAnswer(
        page.stream().map(Counted::item).toList(),
        all.items(),
        source.asOf(),
        slices.completeness(query),
        query.valuation().pricingView().map(view -> new Pricing(view, all.unpriced() == 0)),
        query
            .valuation()
            .convertTo()
            .map(to -> new Conversion(to, all.cells() - all.unrated(), all.unrated())));
  }

  /** A page beyond the last has no row to say how many there are: ask the first. */
  private CostTotals ofFirstPage(
      CostStatement statement, CostSources.Dated source, CostQuery query) {
    if (query.offset() == 0) {
      return CostTotals.NONE;
    }
    var firstOnly = statement.parameters();
    firstOnly.put("offset", 0);
    firstOnly.put("limit", 1);
    return page(statement, source, query, firstOnly).stream()
        .map(Counted::all)
        .findFirst()
        .orElse(CostTotals.NONE);
  }

  private List<Counted> page(
      CostStatement statement,
      CostSources.Dated source,
      CostQuery query,
      Map<String, Object> parameters) {
    return jdbc.sql(statement.sql(source.source()))
        .params(parameters)
        .query((row, number) -> new Counted(CostItem.of(row, query), CostTotals.of(row, query)))
        .list();
  }

  private record Counted(Map<String, Object> item, CostTotals all) {}
}
