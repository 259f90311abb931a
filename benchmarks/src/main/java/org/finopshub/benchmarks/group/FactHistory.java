package org.finopshub.benchmarks.group;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.finopshub.group.rollup.SliceRollups;
import org.finopshub.group.slice.Partitions;
import org.finopshub.group.sql.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Fills a ledger with the facts of months past, made inside the database: how they came there is
 * not what is measured.
 *
 * <p>Shape: slices of {@value #ROWS_PER_SLICE} rows, 3,000 applications with 50 products each, ten
 * entities, as many months as the facts need.
 */
final class FactHistory {
  static final List<String> ENTITIES =
      IntStream.rangeClosed(1, 10).mapToObj("entity-%02d"::formatted).toList();

  static final long ROWS_PER_SLICE = 150_000;
  private static final YearMonth FIRST = YearMonth.of(2024, 1);

  private final GroupLedger ledger;

  FactHistory(GroupLedger ledger) {
    this.ledger = ledger;
    ledger.execute("add-history-dimensions.sql");
  }

  /** Adds slices, and their rollups, until there are that many facts. */
  void fill(long facts) {
    long slices = Math.max(1, facts / ROWS_PER_SLICE);
    for (int slice = slices(); slice < slices; slice++) {
      add(ENTITIES.get(slice % ENTITIES.size()), FIRST.plusMonths(slice / ENTITIES.size()));
    }
  }

  /** The newest month of which every entity has a slice; the first while none has. */
  YearMonth newest() {
    return FIRST.plusMonths(Math.max(0, slices() / ENTITIES.size() - 1));
  }

  private int slices() {
    return jdbc().sql(sql("count-slices.sql")).query(Integer.class).single();
  }

  private void add(String entityId, YearMonth period) {
    ledger.hub().getBean(Partitions.class).ensure(period, period);
    ledger.inTransaction(
        () -> {
          short entityKey = entityKey(entityId);
          for (var statement : List.of("add-slice-facts.sql", "add-slice.sql")) {
            jdbc()
                .sql(sql(statement))
                .param("entity_key", entityKey)
                .param("period_month", period.atDay(1))
                .update();
          }
          ledger.hub().getBean(SliceRollups.class).rebuild(entityKey, period.atDay(1));
        });
  }

  private short entityKey(String entityId) {
    return jdbc()
        .sql(sql("entity-key.sql"))
        .param("entity_id", entityId)
        .query(Short.class)
        .single();
  }

  private JdbcClient jdbc() {
    return ledger.hub().getBean(JdbcClient.class);
  }

  private static String sql(String fileName) {
    return SqlFile.beside(FactHistory.class, fileName);
  }
}
