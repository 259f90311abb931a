package org.finopshub.local.report;

import org.finopshub.local.access.MartReads;
import org.finopshub.local.sql.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Shows a month at a glance; its costs come from one statement.
 *
 * <p>Source: mission L5.
 */
@Component
public class DashboardReport {
  private static final String DASHBOARD = SqlFile.beside(DashboardReport.class, "dashboard");

  private final JdbcClient jdbc;
  private final MartReads reads;
  private final MartState state;

  DashboardReport(JdbcClient jdbc, MartReads reads, MartState state) {
    this.jdbc = jdbc;
    this.reads = reads;
    this.state = state;
  }

  /** Sums the month, the one before and the year before; all of one moment. */
  public Dashboard dashboard(DashboardQuery query) {
    return reads.read(() -> read(query));
  }

  private Dashboard read(DashboardQuery query) {
    var parts = new DashboardParts();
    jdbc.sql(sql(query))
        .param("from", query.from().atDay(1))
        .param("previous", query.previous().atDay(1))
        .param("period", query.period().atDay(1))
        .param("domains", query.domains())
        .param("movers", query.movers())
        .query(parts::add);
    return new Dashboard(
        query.period(),
        parts.totals(),
        parts.months(),
        parts.domains(),
        parts.movers(),
        state.asOf(CostSource.DOMAIN_MONTH),
        state.completeness(query.previous(), query.period()));
  }

  /** Applications of all domains have a rollup of their own, smaller than that of each domain's. */
  private static String sql(DashboardQuery query) {
    boolean all = query.domains().isEmpty();
    var applications = all ? CostSource.APPLICATION_MONTH : CostSource.DOMAIN_APPLICATION_MONTH;
    return DASHBOARD
        .replace("{measure}", query.measure().column())
        .replace("{applications}", applications.relation())
        .replace("{filter}", all ? "" : "AND domain_id IN (:domains)");
  }
}
