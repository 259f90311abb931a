package org.finopshub.benchmarks.group;

import java.io.IOException;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.finopshub.benchmarks.Scene;
import org.finopshub.benchmarks.api.ApiIdentity;
import org.finopshub.group.rollup.SliceRollups;
import org.finopshub.group.slice.Partitions;
import org.finopshub.group.sql.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A ledger with the facts of months past, made inside the database: how they came there is not what
 * is measured. It stays for the next comparison over as many.
 *
 * <p>Shape: slices of {@value #ROWS_PER_SLICE} rows, 3,000 applications with 50 products each, ten
 * entities, as many months as the facts need.
 */
final class FactHistory implements AutoCloseable {
  static final List<String> ENTITIES =
      IntStream.rangeClosed(1, 10).mapToObj("entity-%02d"::formatted).toList();

  /** Has no history: what is done to its slice changes nobody's. */
  static final String NEWCOMER = "atlas";

  static final long ROWS_PER_SLICE = 150_000;
  private static final YearMonth FIRST = YearMonth.of(2024, 1);
  private static final int AT_ONCE = 2;

  private final GroupLedger ledger;
  private final List<Slice> slices;

  private FactHistory(GroupLedger ledger, List<Slice> slices) {
    this.ledger = ledger;
    this.slices = slices;
  }

  /**
   * Opens the ledger with so many facts, answering over HTTP, and fills it as far as it is not.
   *
   * @param settings of the hub, beside those of the identity
   */
  static FactHistory open(
      Scene scene, ApiIdentity identity, long facts, Map<String, Object> settings)
      throws Exception {
    var slices =
        LongStream.range(0, Math.max(1, facts / ROWS_PER_SLICE))
            .mapToObj(FactHistory::nth)
            .toList();
    var history = new FactHistory(serve(scene, identity, slices.size(), settings), slices);
    history.fill();
    return history;
  }

  private static GroupLedger serve(
      Scene scene, ApiIdentity identity, int slices, Map<String, Object> settings)
      throws IOException, SQLException {
    var all = new HashMap<>(identity.settings());
    all.putAll(settings);
    return GroupLedger.serving(
        scene.server().kept("benchmark_history_" + slices),
        scene.directory().resolve("history-" + slices),
        Stream.concat(ENTITIES.stream(), Stream.of(NEWCOMER)).toList(),
        all);
  }

  GroupLedger ledger() {
    return ledger;
  }

  /** The newest month of which every entity has a slice; the first while none has. */
  YearMonth newest() {
    return FIRST.plusMonths(Math.max(0, slices.size() / ENTITIES.size() - 1));
  }

  /** How many of which every entity has a slice. */
  int months() {
    return slices.size() / ENTITIES.size();
  }

  @Override
  public void close() {
    ledger.close();
  }

  private void fill() throws Exception {
    ledger.execute("add-history-dimensions.sql");
    ledger.hub().getBean(Partitions.class).ensure(FIRST, slices.get(slices.size() - 1).period());
    var there = Set.copyOf(jdbc().sql(sql("slices.sql")).query(String.class).list());
    var pool = Executors.newFixedThreadPool(AT_ONCE);
    try {
      var missing =
          slices.stream().filter(slice -> !there.contains(slice.name())).map(this::adding);
      for (var added : pool.invokeAll(missing.toList())) {
        added.get();
      }
    } finally {
      pool.shutdown();
    }
    ledger.settle();
  }

  private Callable<Void> adding(Slice slice) {
    return () -> {
      ledger.inTransaction(() -> add(slice));
      return null;
    };
  }

  private void add(Slice slice) {
    short entityKey =
        jdbc()
            .sql(sql("entity-key.sql"))
            .param("entity_id", slice.entityId())
            .query(Short.class)
            .single();
    var firstDay = slice.period().atDay(1);
    for (var statement : List.of("add-slice-facts.sql", "add-slice.sql")) {
      jdbc()
          .sql(sql(statement))
          .param("entity_key", entityKey)
          .param("period_month", firstDay)
          .update();
    }
    ledger.hub().getBean(SliceRollups.class).rebuild(entityKey, firstDay);
  }

  private static Slice nth(long number) {
    return new Slice(
        ENTITIES.get((int) (number % ENTITIES.size())), FIRST.plusMonths(number / ENTITIES.size()));
  }

  private JdbcClient jdbc() {
    return ledger.hub().getBean(JdbcClient.class);
  }

  private static String sql(String fileName) {
    return SqlFile.beside(FactHistory.class, fileName);
  }

  private record Slice(String entityId, YearMonth period) {
    String name() {
      return entityId + " " + period;
    }
  }
}
