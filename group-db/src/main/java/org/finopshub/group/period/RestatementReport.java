package org.finopshub.group.period;

import java.time.YearMonth;
import java.util.Optional;
import org.finopshub.group.access.ScopedReads;
import org.finopshub.group.sql.CountedPage;
import org.finopshub.group.sql.SqlFile;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the restatement ledger. */
@Component
public class RestatementReport {
  private static final String RESTATEMENTS =
      SqlFile.beside(RestatementReport.class, "restatements.sql");
  private static final String MONTHS =
      SqlFile.beside(RestatementReport.class, "restated-months.sql");

  private final JdbcClient jdbc;
  private final ScopedReads reads;

  RestatementReport(JdbcClient jdbc, ScopedReads reads) {
    this.jdbc = jdbc;
    this.reads = reads;
  }

  /** Newest first; what is empty chooses nothing. */
  public CountedPage<Restatement> restatements(
      Optional<String> entityId,
      Optional<YearMonth> from,
      Optional<YearMonth> to,
      int limit,
      int offset) {
    return page(RESTATEMENTS, Restatement::of, entityId, from, to, limit, offset);
  }

  /** The same by month: what each run made of all domains together. */
  public CountedPage<RestatedMonth> months(
      Optional<String> entityId,
      Optional<YearMonth> from,
      Optional<YearMonth> to,
      int limit,
      int offset) {
    return page(MONTHS, RestatedMonth::of, entityId, from, to, limit, offset);
  }

  private <T> CountedPage<T> page(
      String sql,
      RowMapper<T> entry,
      Optional<String> entityId,
      Optional<YearMonth> from,
      Optional<YearMonth> to,
      int limit,
      int offset) {
    return reads.read(
        () ->
            jdbc.sql(sql)
                .param("entity_id", entityId.orElse(null))
                .param("from", from.map(month -> month.atDay(1)).orElse(null))
                .param("to", to.map(month -> month.atDay(1)).orElse(null))
                .param("limit", limit)
                .param("offset", offset)
                .query(CountedPage.of("entity_id", entry)));
  }
}
