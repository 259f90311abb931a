package org.finopshub.group.report;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.finopshub.group.ingestion.GroupEntities;
import org.finopshub.group.ingestion.GroupEntity;
import org.finopshub.group.sql.SqlFile;
import org.finopshub.group.sql.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the slices an answer should rest on and those it does. */
@Component
public class SliceCount {
  private static final String LOADED = SqlFile.beside(SliceCount.class, "slice-count.sql");

  private final JdbcClient jdbc;
  private final GroupEntities entities;

  SliceCount(JdbcClient jdbc, GroupEntities entities) {
    this.jdbc = jdbc;
    this.entities = entities;
  }

  /** Of the entities and months of a query. */
  public Completeness completeness(CostQuery query) {
    var asked = askedEntities(query);
    long months = ChronoUnit.MONTHS.between(query.from(), query.to()) + 1;
    var loaded =
        jdbc.sql(LOADED)
            .param("entities", asked.toArray(String[]::new))
            .param("from", query.from().atDay(1))
            .param("to", query.to().atDay(1))
            .param("until", SqlTime.of(query.until().orElse(null)))
            .query(Loaded.class)
            .single();
    return new Completeness(asked.size() * months, loaded.loaded(), loaded.partial());
  }

  private List<String> askedEntities(CostQuery query) {
    var filter = query.filters().get(Dimension.ENTITY);
    return entities.all().stream()
        .map(GroupEntity::entityId)
        .filter(entity -> filter == null || filter.contains(entity))
        .toList();
  }

  private record Loaded(long loaded, long partial) {}
}
