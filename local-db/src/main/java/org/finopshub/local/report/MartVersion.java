package org.finopshub.local.report;

import org.finopshub.local.access.MartReads;
import org.finopshub.local.sql.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says whether figures can have changed, without reading them. */
@Component
public final class MartVersion {
  private final JdbcClient jdbc;
  private final MartReads reads;

  MartVersion(JdbcClient jdbc, MartReads reads) {
    this.jdbc = jdbc;
    this.reads = reads;
  }

  /** Differs whenever what the mart shows does. */
  public String current() {
    return reads.read(
        () ->
            jdbc.sql(SqlFile.beside(MartVersion.class, "figures-version"))
                .query(String.class)
                .single());
  }
}
