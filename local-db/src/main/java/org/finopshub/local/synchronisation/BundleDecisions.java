package org.finopshub.local.synchronisation;

import java.time.Clock;
import java.util.Locale;
import org.finopshub.local.sql.SqlFile;
import org.finopshub.local.sql.SqlTime;
import org.finopshub.local.synchronisation.BundleDecision.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Which bundles were decided, so that each is fetched once. */
@Component
public final class BundleDecisions {
  private final JdbcClient jdbc;
  private final Clock clock;

  public BundleDecisions(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public boolean isDecided(BundleArrival arrival) {
    return about("is-decided", arrival).query(Boolean.class).single();
  }

  /** A refusal is a finding too: somebody should look at it. */
  void add(BundleArrival arrival, BundleDecision decision) {
    about("insert-decision", arrival)
        .param("decided_at", SqlTime.of(clock.instant()))
        .param("outcome", decision.outcome().name().toLowerCase(Locale.ROOT))
        .param("code", decision.code())
        .param("reason", decision.reason())
        .update();
    if (decision.outcome() == Outcome.REFUSED) {
      jdbc.sql(SqlFile.beside(BundleDecisions.class, "insert-finding"))
          .param("found_at", SqlTime.of(clock.instant()))
          .param("code", decision.code())
          .param("subject", arrival.fileName())
          .param("detail", decision.reason())
          .update();
    }
  }

  private StatementSpec about(String statement, BundleArrival arrival) {
    return jdbc.sql(SqlFile.beside(BundleDecisions.class, statement))
        .param("file_name", arrival.fileName())
        .param("bytes", arrival.bytes())
        .param("modified_at", SqlTime.of(arrival.modifiedAt()));
  }
}
