package org.finopshub.group.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.finopshub.group.report.Dashboard.Compared;
import org.finopshub.group.report.Dashboard.MonthCost;
import org.finopshub.group.sql.SqlTime;

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

  private static MonthCost month(ResultSet row) throws SQLException {
    return new MonthCost(
        SqlTime.month(row, "period_month"),
        row.getString("entity_id"),
        row.getString("currency"),
        row.getBigDecimal("cost"));
  }

  private static Compared compared(ResultSet row) throws SQLException {
    return new Compared(
        row.getString("entity_id"),
        row.getString("domain_id"),
        row.getString("product_id"),
        row.getString("currency"),
        row.getBigDecimal("cost"),
        row.getBigDecimal("previous_cost"),
        row.getBigDecimal("change"),
        row.getBigDecimal("change_percent"));
  }
}
