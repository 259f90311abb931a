package org.finopshub.local.referential;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.finopshub.contract.referential.Referential;
import org.finopshub.local.sql.SqlFile;
import org.finopshub.local.sql.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The versions in the mart: found, added, never changed. */
final class KeptVersions {
  private final JdbcClient jdbc;
  private final ReferentialTables tables;

  KeptVersions(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.tables = new ReferentialTables(jdbc);
  }

  /** What a version was made of. */
  enum Origin {
    DIRECTORY,
    OFFICIAL,
    OVERLAID;

    private String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One version.
   *
   * @param officialVersion null before the first synchronisation
   */
  record Kept(int version, String contentHash, Origin origin, Integer officialVersion) {}

  /** Lets one hub at a time decide on the next version, until the transaction ends. */
  void lock() {
    jdbc.sql(SqlFile.beside(KeptVersions.class, "lock-referential")).query().singleRow();
  }

  Optional<Kept> latest() {
    return jdbc.sql(SqlFile.beside(KeptVersions.class, "latest-version"))
        .query(KeptVersions::kept)
        .optional();
  }

  Optional<Kept> latestOfficial() {
    return jdbc.sql(SqlFile.beside(KeptVersions.class, "latest-official-version"))
        .query(KeptVersions::kept)
        .optional();
  }

  boolean isKept(int version) {
    return jdbc.sql(SqlFile.beside(KeptVersions.class, "is-kept"))
        .param("version", version)
        .query(Boolean.class)
        .single();
  }

  Referential read(int version) {
    return tables.read(version);
  }

  /** Adds the rows under the version they carry. */
  void add(
      Referential rows, String contentHash, Origin origin, Integer officialVersion, Instant now) {
    jdbc.sql(SqlFile.beside(KeptVersions.class, "insert-referential"))
        .param("version", rows.version())
        .param("content_hash", contentHash)
        .param("origin", origin.code())
        .param("official_version", officialVersion)
        .param("loaded_at", SqlTime.of(now))
        .update();
    tables.write(rows);
  }

  private static Kept kept(ResultSet row, int number) throws SQLException {
    return new Kept(
        row.getInt("version"),
        row.getString("content_hash"),
        Origin.valueOf(row.getString("origin").toUpperCase(Locale.ROOT)),
        row.getObject("official_version", Integer.class));
  }
}
