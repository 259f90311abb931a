package org.finopshub.local.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.finopshub.local.access.MartReads;
import org.finopshub.local.sql.SqlFile;
import org.finopshub.local.sql.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions of the referential the entity computed with, and the bundles it was given. */
@Component
public final class ReferentialHistory {
  private final JdbcClient jdbc;
  private final MartReads reads;

  public ReferentialHistory(JdbcClient jdbc, MartReads reads) {
    this.jdbc = jdbc;
    this.reads = reads;
  }

  /** Versions, the current one first. */
  public List<HeldVersion> versions(int limit, int offset) {
    return reads.read(
        () ->
            jdbc.sql(SqlFile.beside(ReferentialHistory.class, "select-referentials"))
                .param("limit", limit)
                .param("offset", offset)
                .query(ReferentialHistory::version)
                .list());
  }

  public long count() {
    return reads.read(
        () ->
            jdbc.sql(SqlFile.beside(ReferentialHistory.class, "count-referentials"))
                .query(Long.class)
                .single());
  }

  /** The bundles decided last, newest first. */
  public List<DecidedBundle> bundles(int limit) {
    return reads.read(
        () ->
            jdbc.sql(SqlFile.beside(ReferentialHistory.class, "select-bundles"))
                .param("limit", limit)
                .query(ReferentialHistory::bundle)
                .list());
  }

  private static HeldVersion version(ResultSet row, int number) throws SQLException {
    return new HeldVersion(
        row.getInt("version"),
        row.getObject("official_version", Integer.class),
        row.getString("origin"),
        row.getString("content_hash"),
        SqlTime.instant(row, "loaded_at"),
        row.getBoolean("current"));
  }

  private static DecidedBundle bundle(ResultSet row, int number) throws SQLException {
    return new DecidedBundle(
        row.getString("file_name"),
        row.getString("outcome"),
        row.getString("code"),
        row.getString("reason"),
        SqlTime.instant(row, "decided_at"));
  }
}
