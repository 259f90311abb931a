package org.finopshub.group.replay;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.finopshub.contract.slice.DropName;
import org.finopshub.group.sql.SqlTime;

/**
 * A replay somebody asked for, and what became of it.
 *
 * @param runStatus how the run stood when it was asked for
 * @param putBackAt when its files were in the inbox; null until then
 * @param status what the intake made of it, and {@code answer} why; null while it is under way
 */
public record AskedReplay(
    Replay replay,
    String runStatus,
    Instant putBackAt,
    String status,
    String answer,
    Instant decidedAt) {

  static AskedReplay of(ResultSet row, int number) throws SQLException {
    return new AskedReplay(
        new Replay(
            row.getObject("replay_id", UUID.class),
            new DropName(
                row.getString("entity_id"),
                SqlTime.month(row, "period_month"),
                row.getObject("run_id", UUID.class)),
            row.getString("reason"),
            row.getString("requested_by"),
            SqlTime.instant(row, "requested_at")),
        row.getString("run_status"),
        SqlTime.instant(row, "put_back_at"),
        row.getString("status"),
        row.getString("answer"),
        SqlTime.instant(row, "decided_at"));
  }
}
