package org.finopshub.portal.audit;

import org.finopshub.group.sql.CountedPage;
import org.finopshub.group.sql.SqlFile;
import org.finopshub.group.sql.SqlTime;
import org.finopshub.portal.query.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what was written down. */
@Component
public final class AccessReport {
  private static final String ACCESSES = SqlFile.beside(AccessReport.class, "accesses.sql");

  private final JdbcClient jdbc;

  AccessReport(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Newest first. */
  public CountedPage<AuditedAccess> accesses(AccessQuery query) {
    return jdbc.sql(ACCESSES)
        .param("from", SqlTime.of(query.from()))
        .param("before", query.before().map(SqlTime::of).orElse(null))
        .param("who", query.who().orElse(null))
        .param("route", query.route().orElse(null))
        .param("status", query.status().orElse(null))
        .param("decision", query.decision().map(Words::of).orElse(null))
        .param("limit", query.page().limit())
        .param("offset", query.page().offset())
        .query(
            CountedPage.of(
                "seq", (row, number) -> AuditedAccess.of(ChainLink.of(row), AuditEntry.of(row))));
  }
}
