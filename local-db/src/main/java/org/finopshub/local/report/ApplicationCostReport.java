package org.finopshub.local.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.finopshub.local.access.MartReads;
import org.finopshub.local.report.ApplicationCosts.Consumed;
import org.finopshub.local.report.Dashboard.Compared;
import org.finopshub.local.report.Dashboard.MonthCost;
import org.finopshub.local.sql.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Shows what one application costs; its costs come from one statement.
 *
 * <p>Source: mission L5.
 */
@Component
public final class ApplicationCostReport {
  private static final String COSTS =
      SqlFile.beside(ApplicationCostReport.class, "application-costs");

  /** A year and the month itself, so that it stands beside the same month of the year before. */
  private static final int MONTHS_BEFORE = 12;

  private final JdbcClient jdbc;
  private final MartReads reads;
  private final MartState state;

  ApplicationCostReport(JdbcClient jdbc, MartReads reads, MartState state) {
    this.jdbc = jdbc;
    this.reads = reads;
    this.state = state;
  }

  /** The month, the one before and the year before; all of one moment. */
  public ApplicationCosts costs(String applicationId, YearMonth period) {
    return reads.read(() -> read(applicationId, period));
  }

  private ApplicationCosts read(String applicationId, YearMonth period) {
    var parts = new Parts();
    jdbc.sql(COSTS)
        .param("application", applicationId)
        .param("from", period.minusMonths(MONTHS_BEFORE).atDay(1))
        .param("previous", period.minusMonths(1).atDay(1))
        .param("period", period.atDay(1))
        .query(parts::add);
    return new ApplicationCosts(
        period,
        parts.totals,
        parts.months,
        parts.products,
        state.asOf(CostSource.DOMAIN_APPLICATION_MONTH),
        state.completeness(period.minusMonths(1), period));
  }

  /** The rows, sorted into the parts they are of. */
  private static final class Parts {
    private final List<Compared> totals = new ArrayList<>();
    private final List<MonthCost> months = new ArrayList<>();
    private final List<Consumed> products = new ArrayList<>();

    void add(ResultSet row) throws SQLException {
      switch (row.getString("part")) {
        case "total" -> totals.add(total(row));
        case "month" -> months.add(DashboardParts.month(row));
        default -> products.add(product(row));
      }
    }

    private static Compared total(ResultSet row) throws SQLException {
      return new Compared(
          null,
          null,
          row.getString("billing_currency"),
          row.getBigDecimal("cost"),
          row.getBigDecimal("previous_cost"),
          row.getBigDecimal("change"),
          row.getBigDecimal("change_percent"));
    }

    private static Consumed product(ResultSet row) throws SQLException {
      return new Consumed(
          row.getString("domain_id"),
          row.getString("product_id"),
          row.getString("allocation"),
          row.getBigDecimal("consumed_quantity"),
          row.getString("consumed_unit"),
          row.getString("billing_currency"),
          row.getBigDecimal("cost"));
    }
  }
}
