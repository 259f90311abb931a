package org.finopshub.group.report;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Answers cost queries from the smallest table that knows the dimensions asked for. */
@Component
public class GroupCostReport {
  private final JdbcClient jdbc;
  private final TransactionTemplate snapshot;
  private final CostSources sources;
  private final SliceCount slices;

  GroupCostReport(
      JdbcClient jdbc,
      PlatformTransactionManager transactionManager,
      CostSources sources,
      SliceCount slices) {
    this.jdbc = jdbc;
    this.sources = sources;
    this.slices = slices;
    this.snapshot = new TransactionTemplate(transactionManager);
    this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    this.snapshot.setReadOnly(true);
  }

  /**
   * Sums what was asked; figures, age and completeness are of one moment.
   *
   * @throws InvalidCostQueryException saying what to ask instead
   */
  public CostAnswer costs(CostQuery query) {
    var statement = new CostStatement(query);
    return snapshot.execute(tx -> answer(query, statement));
  }

  private CostAnswer answer(CostQuery query, CostStatement statement) {
    var asked = statement.dimensions();
    var source =
        query
            .until()
            .map(until -> sources.smallestAt(until, asked))
            .orElseGet(() -> sources.smallest(asked));
    var page = page(statement, source, query, statement.parameters());
    return new CostAnswer(
        page.stream().map(Counted::item).toList(),
        page.isEmpty() ? total(statement, source, query) : page.get(0).total(),
        source.asOf(),
        slices.completeness(query));
  }

  /** A page beyond the last has no row to say how many there are: ask the first. */
  private long total(CostStatement statement, CostSources.Dated source, CostQuery query) {
    if (query.offset() == 0) {
      return 0;
    }
    var firstOnly = statement.parameters();
    firstOnly.put("offset", 0);
    firstOnly.put("limit", 1);
    return page(statement, source, query, firstOnly).stream()
        .mapToLong(Counted::total)
        .findFirst()
        .orElse(0);
  }

  private List<Counted> page(
      CostStatement statement,
      CostSources.Dated source,
      CostQuery query,
      Map<String, Object> parameters) {
    return jdbc.sql(statement.sql(source.source()))
        .params(parameters)
        .query((row, number) -> new Counted(CostItem.of(row, query), row.getLong("total")))
        .list();
  }

  private record Counted(Map<String, Object> item, long total) {}
}
