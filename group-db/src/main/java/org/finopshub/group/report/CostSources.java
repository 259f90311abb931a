package org.finopshub.group.report;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.finopshub.group.sql.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Chooses where a cost query is answered from, and knows how old that is. */
@Component
public class CostSources {
  private static final String VIEW_AGES = SqlFile.beside(CostSources.class, "view-ages.sql");
  private static final String LAST_IMPORT = SqlFile.beside(CostSources.class, "last-import.sql");

  private final JdbcClient jdbc;

  CostSources(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A view never filled is passed over: the rollups under it know the same. */
  Dated smallest(Set<Dimension> asked) {
    var ages = ages();
    return Arrays.stream(CostSource.values())
        .filter(source -> source.knows(asked))
        .filter(source -> source.materializedView().map(ages::containsKey).orElse(true))
        .findFirst()
        .map(source -> new Dated(source, asOf(source, ages)))
        .orElseThrow();
  }

  /**
   * The smallest that is always up to date, for figures of the past.
   *
   * @param until when they stood
   */
  Dated smallestAt(Instant until, Set<Dimension> asked) {
    return Arrays.stream(CostSource.values())
        .filter(source -> source.knows(asked) && source.materializedView().isEmpty())
        .findFirst()
        .map(source -> new Dated(source, earlier(until, lastImport())))
        .orElseThrow();
  }

  private static Instant earlier(Instant until, Instant lastImport) {
    return lastImport != null && lastImport.isAfter(until) ? until : lastImport;
  }

  private Instant asOf(CostSource source, Map<String, Instant> ages) {
    return source.materializedView().map(ages::get).orElseGet(this::lastImport);
  }

  /** When a slice was last loaded; null before the first. */
  public Instant lastImport() {
    return jdbc.sql(LAST_IMPORT).query(Instant.class).optional().orElse(null);
  }

  private Map<String, Instant> ages() {
    var ages = new HashMap<String, Instant>();
    jdbc.sql(VIEW_AGES)
        .query(Age.class)
        .list()
        .forEach(age -> ages.put(age.viewName(), age.asOf()));
    return ages;
  }

  /** A source and when it was true; {@code asOf} is null when nothing was ever loaded. */
  record Dated(CostSource source, Instant asOf) {}

  private record Age(String viewName, Instant asOf) {}
}
