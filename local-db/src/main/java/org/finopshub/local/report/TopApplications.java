package org.finopshub.local.report;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.finopshub.local.access.MartReads;
import org.finopshub.local.sql.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the costliest applications of a month by an index, without adding anything up.
 *
 * <p>Source: mission L5.
 */
@Component
public final class TopApplications {
  private final JdbcClient jdbc;
  private final MartReads reads;
  private final MartState state;

  TopApplications(JdbcClient jdbc, MartReads reads, MartState state) {
    this.jdbc = jdbc;
    this.reads = reads;
    this.state = state;
  }

  /**
   * One application and what it cost.
   *
   * @param place 1 is the costliest of the currency
   */
  public record Application(
      int place,
      String applicationId,
      String currency,
      BigDecimal effectiveCost,
      BigDecimal billedCost) {}

  /**
   * The applications by currency and place.
   *
   * @param asOf when they were true; null when nothing was ever computed
   */
  public record Top(List<Application> items, Instant asOf, Completeness completeness) {}

  /** Finds some applications per currency; all of one moment. */
  public Top of(YearMonth period, int most) {
    return reads.read(() -> read(period, most));
  }

  private Top read(YearMonth period, int most) {
    var items =
        jdbc.sql(SqlFile.beside(TopApplications.class, "top-applications"))
            .param("period", period.atDay(1))
            .param("most", most)
            .query(TopApplications::application)
            .list();
    return new Top(
        items, state.asOf(CostSource.APPLICATION_MONTH), state.completeness(period, period));
  }

  private static Application application(ResultSet row, int number) throws SQLException {
    return new Application(
        row.getInt("place"),
        row.getString("application_id"),
        row.getString("billing_currency"),
        row.getBigDecimal("effective_cost"),
        row.getBigDecimal("billed_cost"));
  }
}
