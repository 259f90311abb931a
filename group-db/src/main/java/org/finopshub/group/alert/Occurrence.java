package org.finopshub.group.alert;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/**
 * One time a cause stood.
 *
 * @param announced the severity channels were told; null when they were not
 */
record Occurrence(UUID alertId, Cause cause, Severity announced) {

  static Occurrence of(ResultSet row, int number) throws SQLException {
    var period = row.getObject("period_month", LocalDate.class);
    return new Occurrence(
        row.getObject("alert_id", UUID.class),
        new Cause(
            row.getString("code"),
            row.getString("entity_id"),
            period == null ? null : YearMonth.from(period)),
        severity(row, "announced"));
  }

  static Severity severity(ResultSet row, String column) throws SQLException {
    var code = row.getString(column);
    return code == null ? null : Severity.of(code);
  }
}
