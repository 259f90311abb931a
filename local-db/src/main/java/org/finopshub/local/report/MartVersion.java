package org.finopshub.local.report;

import org.finopshub.local.sql.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says whether figures can have changed, without reading them. */
@Component
public final class MartVersion {
  private final JdbcClient jdbc;

  MartVersion(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Differs whenever what the mart shows does. */
  public String current() {
    return jdbc.sql(SqlFile.beside(MartVersion.class, "figures-version"))
        .query(String.class)
        .single();
  }
}
