package org.finopshub.group.completeness;

import java.util.Objects;
import java.util.UUID;
import org.finopshub.contract.slice.SliceKey;
import org.finopshub.group.sql.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows whether a slice still is what was assessed. */
@Component
class StandingRuns {
  private static final String TRY_LOCK = SqlFile.beside(StandingRuns.class, "try-lock-slice.sql");
  private static final String RUN = SqlFile.beside(StandingRuns.class, "standing-run.sql");

  private final JdbcClient jdbc;

  StandingRuns(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** When true, no import changes the slice before the caller's transaction ends. */
  boolean isStill(Assessment assessment) {
    var slice = new SliceKey(assessment.entityId(), assessment.period());
    return jdbc.sql(TRY_LOCK).param("slice", slice.toString()).query(Boolean.class).single()
        && Objects.equals(run(slice), assessment.runId());
  }

  private UUID run(SliceKey slice) {
    return jdbc.sql(RUN)
        .param("entity_id", slice.entityId())
        .param("period_month", slice.periodMonth())
        .query(UUID.class)
        .optional()
        .orElse(null);
  }
}
