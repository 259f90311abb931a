package org.finopshub.routes.demo;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.finopshub.local.sql.SqlFile;

/** Finds which months a bill is about, so that the calendars expect those and no others. */
final class BillMonths {
  private static final String MONTHS = SqlFile.beside(BillMonths.class, "bill-months");

  private BillMonths() {}

  /**
   * The months of the AWS lines under {@code true}, of all others under {@code false}; no entry
   * where there are none, and none for what is no bill: the intake says what is wrong with that.
   */
  static Map<Boolean, MonthSpan> of(Path bill) {
    var months = new HashMap<Boolean, MonthSpan>();
    var sql = MONTHS.replace("{reader}", reader(bill));
    try (var duckDb = DriverManager.getConnection("jdbc:duckdb:");
        var statement = duckDb.prepareStatement(sql)) {
      statement.setString(1, bill.toAbsolutePath().toString());
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          months.put(
              rows.getBoolean("provider_is_aws"),
              new MonthSpan(
                  YearMonth.parse(rows.getString("first_month")),
                  YearMonth.parse(rows.getString("last_month"))));
        }
      }
      return months;
    } catch (SQLException noBill) {
      return Map.of();
    }
  }

  private static String reader(Path bill) {
    return bill.toString().endsWith(".parquet")
        ? "read_parquet(?)"
        : "read_csv(?, header = true, all_varchar = true, ignore_errors = true)";
  }
}
