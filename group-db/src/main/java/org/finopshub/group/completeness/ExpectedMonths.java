package org.finopshub.group.completeness;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.finopshub.group.ingestion.GroupEntities;
import org.finopshub.group.ingestion.GroupEntity;
import org.finopshub.group.period.EntityCalendar;
import org.finopshub.group.sql.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The months the entities' calendars expect. */
@Component
public class ExpectedMonths {
  private static final String FIRST = SqlFile.beside(ExpectedMonths.class, "first-deliveries.sql");

  private final JdbcClient jdbc;
  private final GroupEntities entities;
  private final Clock clock;

  ExpectedMonths(JdbcClient jdbc, GroupEntities entities, Clock clock) {
    this.jdbc = jdbc;
    this.entities = entities;
    this.clock = clock;
  }

  /** One entity in one month. */
  public record Slice(String entityId, YearMonth period) {}

  /** By entity, then by month; the month that is running in the entity's time zone is the last. */
  List<Slice> untilNow() {
    return expected(entity -> YearMonth.from(clock.instant().atZone(entity.calendar().timeZone())));
  }

  /** By entity, then by month, be they past or still to come. */
  public List<Slice> upTo(YearMonth last) {
    return expected(entity -> last);
  }

  EntityCalendar calendar(String entityId) {
    return entities.find(entityId).map(GroupEntity::calendar).orElse(EntityCalendar.DEFAULT);
  }

  private List<Slice> expected(Function<GroupEntity, YearMonth> last) {
    var first = firstDeliveries();
    var expected = new ArrayList<Slice>();
    for (var entity : entities.all()) {
      months(entity, first.get(entity.entityId()), last.apply(entity))
          .map(period -> new Slice(entity.entityId(), period))
          .forEach(expected::add);
    }
    return expected;
  }

  /** None when nothing says where to begin: an entity that never delivered owes nothing known. */
  private static Stream<YearMonth> months(
      GroupEntity entity, YearMonth firstDelivery, YearMonth last) {
    var calendar = entity.calendar();
    var first = calendar.firstMonth() == null ? firstDelivery : calendar.firstMonth();
    if (first == null) {
      return Stream.empty();
    }
    return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
        .filter(calendar::expects);
  }

  private Map<String, YearMonth> firstDeliveries() {
    var first = new TreeMap<String, YearMonth>();
    jdbc.sql(FIRST)
        .query(FirstDelivery.class)
        .list()
        .forEach(entity -> first.put(entity.entityId(), YearMonth.from(entity.periodMonth())));
    return first;
  }

  private record FirstDelivery(String entityId, LocalDate periodMonth) {}
}
