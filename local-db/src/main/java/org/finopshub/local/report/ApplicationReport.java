package org.finopshub.local.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.finopshub.local.access.MartReads;
import org.finopshub.local.sql.SqlFile;
import org.finopshub.local.sql.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The applications of the catalog, and those usage names and no mapping rule knows. */
@Component
public final class ApplicationReport {
  private final JdbcClient jdbc;
  private final MartReads reads;

  public ApplicationReport(JdbcClient jdbc, MartReads reads) {
    this.jdbc = jdbc;
    this.reads = reads;
  }

  /** Applications by id, those that are gone too. */
  public List<KnownApplication> applications(int limit, int offset) {
    return select(null, limit, offset);
  }

  /** Those of some ids that the catalog has or had, by id. */
  public List<KnownApplication> named(Collection<String> applicationIds) {
    return select(applicationIds.toArray(String[]::new), applicationIds.size(), 0);
  }

  private List<KnownApplication> select(String[] applicationIds, int limit, int offset) {
    return reads.read(
        () ->
            jdbc.sql(SqlFile.beside(ApplicationReport.class, "select-applications"))
                .param("application_ids", applicationIds, Types.ARRAY)
                .param("limit", limit)
                .param("offset", offset)
                .query(ApplicationReport::application)
                .list());
  }

  public long count() {
    return reads.read(
        () ->
            jdbc.sql(SqlFile.beside(ApplicationReport.class, "count-applications"))
                .query(Long.class)
                .single());
  }

  /** The id of the application a component of the catalog is or was. */
  public Optional<String> idOf(String catalogRef) {
    return reads.read(
        () ->
            jdbc.sql(SqlFile.beside(ApplicationReport.class, "application-of-component"))
                .param("catalog_ref", catalogRef)
                .query(String.class)
                .optional());
  }

  /** What costs most first, of one month or of all when {@code period} is null. */
  public List<UnmappedApplication> unmapped(YearMonth period, int limit, int offset) {
    return reads.read(
        () ->
            jdbc.sql(SqlFile.beside(ApplicationReport.class, "select-unmapped-applications"))
                .param("period", period == null ? null : period.atDay(1))
                .param("limit", limit)
                .param("offset", offset)
                .query(ApplicationReport::unmapped)
                .list());
  }

  /** How many {@link #unmapped} there are. */
  public long countUnmapped(YearMonth period) {
    return reads.read(
        () ->
            jdbc.sql(SqlFile.beside(ApplicationReport.class, "count-unmapped-applications"))
                .param("period", period == null ? null : period.atDay(1))
                .query(Long.class)
                .single());
  }

  private static KnownApplication application(ResultSet row, int number) throws SQLException {
    return new KnownApplication(
        row.getString("application_id"),
        row.getString("catalog_ref"),
        row.getString("owner"),
        row.getString("system"),
        row.getString("lifecycle"),
        SqlTime.instant(row, "first_seen_at"),
        SqlTime.instant(row, "last_seen_at"),
        SqlTime.instant(row, "gone_at"));
  }

  private static UnmappedApplication unmapped(ResultSet row, int number) throws SQLException {
    return new UnmappedApplication(
        row.getString("local_application_id"),
        SqlTime.month(row, "period_month"),
        row.getString("billing_currency"),
        row.getBigDecimal("billed_cost"),
        row.getLong("source_lines"),
        row.getString("owner"));
  }
}
