package org.finopshub.group.completeness;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.finopshub.group.access.EntityScopes;
import org.finopshub.group.ingestion.GroupEntities;
import org.finopshub.group.ingestion.GroupEntity;
import org.finopshub.group.period.EntityCalendar;
import org.finopshub.group.retention.Kept;
import org.finopshub.group.retention.RetentionLimits;
import org.finopshub.group.sql.SqlFile;
import org.finopshub.group.sql.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The months the entities' calendars expect; what is past its retention is expected no more. */
@Component
public class ExpectedMonths {
  private static final String FIRST = SqlFile.beside(ExpectedMonths.class, "first-deliveries.sql");
  private static final String OF_ALL = FIRST.replace("{schema}", "ledger");
  private static final String OF_SCOPE = FIRST.replace("{schema}", "api");

  private final JdbcClient jdbc;
  private final GroupEntities entities;
  private final RetentionLimits limits;
  private final Clock clock;

  ExpectedMonths(JdbcClient jdbc, GroupEntities entities, RetentionLimits limits, Clock clock) {
    this.jdbc = jdbc;
    this.entities = entities;
    this.limits = limits;
    this.clock = clock;
  }

  /**
   * One entity in one month.
   *
   * @param history it was due before the entity's first drop ever came, and no calendar asks for
   *     it: an entity that joins brings its past as it likes, and nobody is told of what is not
   *     there
   */
  public record Slice(String entityId, YearMonth period, boolean history) {}

  /** By entity, then by month; the month that is running in the entity's time zone is the last. */
  List<Slice> untilNow() {
    return expected(
        firstDeliveries(OF_ALL),
        entities.all(),
        entity -> YearMonth.from(clock.instant().atZone(entity.calendar().timeZone())));
  }

  /** By entity a report is read of, then by month, be they past or still to come. */
  public List<Slice> upTo(YearMonth last) {
    var covered = entities.all().stream().filter(e -> EntityScopes.current().covers(e.entityId()));
    return expected(firstDeliveries(OF_SCOPE), covered.toList(), entity -> last);
  }

  /** The oldest month whose figures are kept; empty when all are. */
  Optional<YearMonth> firstKept() {
    return limits.firstKept(Kept.FIGURES, YearMonth.now(clock));
  }

  EntityCalendar calendar(String entityId) {
    return entities.find(entityId).map(GroupEntity::calendar).orElse(EntityCalendar.DEFAULT);
  }

  private List<Slice> expected(
      Map<String, FirstDelivery> first,
      List<GroupEntity> entities,
      Function<GroupEntity, YearMonth> last) {
    var expected = new ArrayList<Slice>();
    var firstKept = firstKept();
    for (var entity : entities) {
      var delivery = Optional.ofNullable(first.get(entity.entityId()));
      months(entity.calendar(), delivery, last.apply(entity))
          .filter(period -> firstKept.filter(period::isBefore).isEmpty())
          .map(
              period ->
                  new Slice(
                      entity.entityId(), period, isHistory(entity.calendar(), delivery, period)))
          .forEach(expected::add);
    }
    return expected;
  }

  /** None when nothing says where to begin: an entity that never delivered owes nothing known. */
  private static Stream<YearMonth> months(
      EntityCalendar calendar, Optional<FirstDelivery> delivery, YearMonth last) {
    return Optional.ofNullable(calendar.firstMonth())
        .or(() -> delivery.map(FirstDelivery::period))
        .stream()
        .flatMap(
            first ->
                Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1)))
        .filter(calendar::expects);
  }

  private static boolean isHistory(
      EntityCalendar calendar, Optional<FirstDelivery> delivery, YearMonth period) {
    return calendar.firstMonth() == null
        && delivery.filter(first -> calendar.cutOff(period).isBefore(first.at())).isPresent();
  }

  private Map<String, FirstDelivery> firstDeliveries(String sql) {
    var first = new TreeMap<String, FirstDelivery>();
    jdbc.sql(sql)
        .query(
            row -> {
              first.put(
                  row.getString("entity_id"),
                  new FirstDelivery(
                      SqlTime.month(row, "period_month"), SqlTime.instant(row, "first_at")));
            });
    return first;
  }

  /** The oldest month an entity delivered, and when its first drop was loaded. */
  private record FirstDelivery(YearMonth period, Instant at) {}
}
