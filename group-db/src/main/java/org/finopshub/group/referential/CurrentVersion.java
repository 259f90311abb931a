package org.finopshub.group.referential;

import java.util.Optional;
import org.finopshub.group.sql.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which version of the referential is the newest, and of which files. */
@Component
public final class CurrentVersion {
  private static final String CURRENT = SqlFile.beside(CurrentVersion.class, "current-version.sql");

  private final JdbcClient jdbc;

  CurrentVersion(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A version by number.
   *
   * @param contentSha256 of its files, as {@code ReferentialFiles.contentHash} gives it
   */
  public record Version(int number, String contentSha256) {}

  /** Empty before the first. */
  public Optional<Version> read() {
    return jdbc.sql(CURRENT).query(Version.class).optional();
  }
}
