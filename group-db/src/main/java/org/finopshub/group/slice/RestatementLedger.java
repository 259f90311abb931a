package org.finopshub.group.slice;

import java.time.Clock;
import org.finopshub.contract.check.Envelope;
import org.finopshub.group.sql.SqlFile;
import org.finopshub.group.sql.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes what a run changes in a month that is or was closed, by domain and currency. */
@Component
class RestatementLedger {
  private static final String NOTE =
      SqlFile.beside(RestatementLedger.class, "note-restatement.sql");

  private final JdbcClient jdbc;
  private final Clock clock;

  RestatementLedger(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Call it while the rollups still hold the former run's sums. */
  void noteBefore(Envelope envelope) {
    note("before", envelope);
  }

  /** Call it once they hold the new run's, and the slice still says the former. */
  void noteAfter(Envelope envelope) {
    note("after", envelope);
  }

  private void note(String side, Envelope envelope) {
    var manifest = envelope.manifest();
    jdbc.sql(NOTE.replace("{side}", side))
        .param("entity_id", manifest.entityId())
        .param("period_month", manifest.slice().periodMonth())
        .param("run_id", manifest.runId())
        .param("manifest_sha256", envelope.manifestSha256())
        .param("restatement_reason", manifest.restatementReason())
        .param("now", SqlTime.of(clock.instant()))
        .update();
  }
}
