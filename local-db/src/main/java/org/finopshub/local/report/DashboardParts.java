package org.finopshub.local.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.finopshub.local.report.Dashboard.Compared;
import org.finopshub.local.report.Dashboard.MonthCost;
import org.finopshub.local.sql.SqlTime;

/** The rows of {@code dashboard.sql}, sorted into the parts they are of. */
final class DashboardParts {
  private final List<Compared> totals = new ArrayList<>();
  private final List<MonthCost> months = new ArrayList<>();
  private final List<Compared> domains = new ArrayList<>();
  private final List<Compared> movers = new ArrayList<>();

  void add(ResultSet row) throws SQLException {
    switch (row.getString("part")) {
      case "total" -> totals.add(compared(row));
      case "month" -> months.add(month(row));
      case "domain" -> domains.add(compared(row));
      default -> movers.add(compared(row));
    }
  }

  List<Compared> totals() {
    return totals;
  }

  List<MonthCost> months() {
    return months;
  }

  List<Compared> domains() {
    return domains;
  }

  List<Compared> movers() {
    return movers;
  }

  static MonthCost month(ResultSet row) throws SQLException {
    return new MonthCost(
        SqlTime.month(row, "period_month"),
        row.getString("domain_id"),
        row.getString("billing_currency"),
        row.getBigDecimal("cost"));
  }

  private static Compared compared(ResultSet row) throws SQLException {
    return new Compared(
        row.getString("domain_id"),
        row.getString("application_id"),
        row.getString("billing_currency"),
        row.getBigDecimal("cost"),
        row.getBigDecimal("previous_cost"),
        row.getBigDecimal("change"),
        row.getBigDecimal("change_percent"));
  }
}
