package org.finopshub.group.report;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.finopshub.contract.json.ExactJson;
import org.finopshub.contract.receipt.IngestionStatus;
import org.finopshub.contract.receipt.Violation;
import org.finopshub.group.sql.SqlTime;

/** Reads a tracked run from a row of {@code tracked-runs.sql} or {@code tracked-run.sql}. */
final class TrackedRunRow {
  private TrackedRunRow() {}

  static TrackedRun of(ResultSet row, int number) throws SQLException {
    return new TrackedRun(
        row.getString("entity_id"),
        SqlTime.month(row, "period_month"),
        row.getObject("run_id", UUID.class),
        row.getObject("export_seq", Long.class),
        row.getString("period_status"),
        IngestionStatus.valueOf(row.getString("status")),
        row.getString("reason"),
        row.getBoolean("is_current"),
        row.getLong("rows_loaded"),
        row.getLong("violation_count"),
        row.getString("manifest_sha256"),
        SqlTime.instant(row, "received_at"),
        SqlTime.instant(row, "decided_at"));
  }

  static List<Violation> violations(String json) {
    return List.of(ExactJson.read(json.getBytes(StandardCharsets.UTF_8), Violation[].class));
  }
}
