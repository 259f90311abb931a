package org.finopshub.group.replay;

import java.time.YearMonth;
import java.util.Optional;
import org.finopshub.group.access.ScopedReads;
import org.finopshub.group.sql.CountedPage;
import org.finopshub.group.sql.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads which replays were asked for, by whom and why, and what became of them. */
@Component
public class ReplayReport {
  private static final String REPLAYS = SqlFile.beside(ReplayReport.class, "replays.sql");

  private final JdbcClient jdbc;
  private final ScopedReads reads;

  ReplayReport(JdbcClient jdbc, ScopedReads reads) {
    this.jdbc = jdbc;
    this.reads = reads;
  }

  /** Newest first; what is empty chooses nothing. */
  public CountedPage<AskedReplay> replays(
      Optional<String> entityId, Optional<YearMonth> period, int limit, int offset) {
    return reads.read(
        () ->
            jdbc.sql(REPLAYS)
                .param("entity_id", entityId.orElse(null))
                .param("period_month", period.map(month -> month.atDay(1)).orElse(null))
                .param("limit", limit)
                .param("offset", offset)
                .query(CountedPage.of("replay_id", AskedReplay::of)));
  }
}
