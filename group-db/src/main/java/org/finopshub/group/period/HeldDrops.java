package org.finopshub.group.period;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.finopshub.contract.json.ExactJson;
import org.finopshub.contract.manifest.Manifest;
import org.finopshub.contract.slice.DropName;
import org.finopshub.group.sql.SqlFile;
import org.finopshub.group.sql.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Remembers the drops that came for a closed month, and finds what was decided about them. */
@Component
public class HeldDrops {
  private static final String HOLD = sql("hold-drop.sql");
  private static final String CONTENT = sql("held-content.sql");
  private static final String DECISION = sql("held-decision.sql");

  private final JdbcClient jdbc;
  private final Clock clock;

  HeldDrops(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The manifest's digest, when nothing can be done about the drop before a steward decides. */
  public Optional<String> contentAwaitingDecision(DropName drop) {
    return about(CONTENT, drop).query(String.class).optional();
  }

  /** What was decided about that content of a drop. */
  public Optional<HeldDecision> decision(DropName drop, String manifestSha256) {
    return about(DECISION, drop)
        .param("manifest_sha256", manifestSha256)
        .query(HeldDecision.class)
        .optional();
  }

  /** Joins the caller's transaction; ask for the slice's lock before. */
  public void hold(Manifest manifest, String manifestSha256) {
    about(HOLD, manifest.dropName())
        .param("manifest_sha256", manifestSha256)
        .param("export_seq", manifest.exportSeq())
        .param("restatement_reason", manifest.restatementReason())
        .param(
            "control_totals",
            new String(ExactJson.write(manifest.controlTotals()), StandardCharsets.UTF_8))
        .param("now", SqlTime.of(clock.instant()))
        .update();
  }

  private StatementSpec about(String sql, DropName drop) {
    return jdbc.sql(sql)
        .param("entity_id", drop.entityId())
        .param("period_month", drop.slice().periodMonth())
        .param("run_id", drop.runId());
  }

  private static String sql(String fileName) {
    return SqlFile.beside(HeldDrops.class, fileName);
  }
}
