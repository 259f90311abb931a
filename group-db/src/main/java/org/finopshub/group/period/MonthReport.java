package org.finopshub.group.period;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.finopshub.contract.json.ExactJson;
import org.finopshub.group.access.ScopedReads;
import org.finopshub.group.sql.CountedPage;
import org.finopshub.group.sql.SqlFile;
import org.finopshub.group.sql.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists the months that were loaded or closed, with every change of their state. */
@Component
public class MonthReport {
  private static final String MONTHS = SqlFile.beside(MonthReport.class, "months.sql");

  private final JdbcClient jdbc;
  private final ScopedReads reads;
  private final EntityCalendars calendars;

  MonthReport(JdbcClient jdbc, ScopedReads reads, EntityCalendars calendars) {
    this.jdbc = jdbc;
    this.reads = reads;
    this.calendars = calendars;
  }

  public CountedPage<EntityMonth> months(MonthQuery query) {
    return reads.read(() -> page(query));
  }

  private CountedPage<EntityMonth> page(MonthQuery query) {
    return jdbc.sql(MONTHS)
        .param("entity_id", query.entityId().orElse(null))
        .param("from", query.from().map(month -> month.atDay(1)).orElse(null))
        .param("to", query.to().map(month -> month.atDay(1)).orElse(null))
        .param("state", query.state().map(Enum::name).orElse(null))
        .param("limit", query.limit())
        .param("offset", query.offset())
        .query(CountedPage.of("entity_id", this::month));
  }

  /** Empty when the month was neither loaded nor closed. */
  public Optional<EntityMonth> month(String entityId, YearMonth period) {
    var one = Optional.of(period);
    return months(new MonthQuery(Optional.of(entityId), one, one, Optional.empty(), 1, 0))
        .items()
        .stream()
        .findFirst();
  }

  private EntityMonth month(ResultSet row, int number) throws SQLException {
    String entityId = row.getString("entity_id");
    var period = SqlTime.month(row, "period_month");
    var calendar = calendars.byEntity().get(entityId);
    return new EntityMonth(
        entityId,
        period,
        MonthState.valueOf(row.getString("state")),
        calendar == null ? null : calendar.closing(period),
        row.getObject("run_id", UUID.class),
        row.getString("period_status"),
        SqlTime.instant(row, "loaded_at"),
        changes(row.getString("changes")));
  }

  private static List<EntityMonth.Change> changes(String json) {
    return List.of(
        ExactJson.read(json.getBytes(StandardCharsets.UTF_8), EntityMonth.Change[].class));
  }
}
