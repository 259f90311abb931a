package org.finopshub.group.report;

import java.time.YearMonth;
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

  /**
   * Differs whenever what the current scope may read of the months up to {@code last} does, and
   * from that of another scope.
   */
  public String current(YearMonth last) {
    return EntityScopes.current().setting()
        + " "
        + reads.read(
            () -> jdbc.sql(VERSION).param("last", last.atDay(1)).query(String.class).single());
  }
}
