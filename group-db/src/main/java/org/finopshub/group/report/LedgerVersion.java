package org.finopshub.group.report;

import org.finopshub.group.access.EntityScopes;
import org.finopshub.group.access.ScopedReads;
import org.finopshub.group.sql.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says whether figures can have changed, without reading them. */
@Component
public class LedgerVersion {
  private static final String VERSION = SqlFile.beside(LedgerVersion.class, "figures-version.sql");

  private final JdbcClient jdbc;
  private final ScopedReads reads;

  LedgerVersion(JdbcClient jdbc, ScopedReads reads) {
    this.jdbc = jdbc;
    this.reads = reads;
  }

  /** Differs whenever what the current scope may read does, and from that of another scope. */
  public String current() {
    return EntityScopes.current().setting()
        + " "
        + reads.read(() -> jdbc.sql(VERSION).query(String.class).single());
  }
}
