package org.finopshub.group.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;

/** Instants and months as the driver knows them: it takes offsets and dates only. */
public final class SqlTime {
  private SqlTime() {}

  /** Null stays null. */
  public static OffsetDateTime of(Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }

  /** Null stays null. */
  public static Instant instant(ResultSet row, String column) throws SQLException {
    var found = row.getObject(column, OffsetDateTime.class);
    return found == null ? null : found.toInstant();
  }

  /** Null stays null. */
  public static YearMonth month(ResultSet row, String column) throws SQLException {
    var found = row.getObject(column, LocalDate.class);
    return found == null ? null : YearMonth.from(found);
  }
}
