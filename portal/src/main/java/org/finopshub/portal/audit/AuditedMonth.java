package org.finopshub.portal.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Map;
import org.finopshub.group.sql.SqlTime;
import org.finopshub.portal.audit.AuditEntry.Asker;
import org.finopshub.portal.audit.AuditEntry.Outcome;
import org.finopshub.portal.audit.AuditEntry.Question;

/** A month of the audit that is past its retention, and the row it ends with. */
record AuditedMonth(YearMonth period, long entries, ChainLink end) {
  private static final String DROP = "DROP";
  private static final String NO_TRACE = "0".repeat(32);

  static AuditedMonth of(ResultSet row, int number) throws SQLException {
    return new AuditedMonth(
        SqlTime.month(row, "period_month"), row.getLong("entries"), ChainLink.of(row));
  }

  /** The row that says so in the chain, before the month goes. */
  AuditEntry announcement() {
    return new AuditEntry(
        new Asker("hub", "retention", "hub", "", "*"),
        new Question(DROP, "/audit/" + period, place(end)),
        new Outcome(entries, null, Decision.ANNOUNCED),
        NO_TRACE);
  }

  /** Whether a row says that all up to that place was dropped. */
  static boolean says(AuditEntry row, ChainLink start) {
    return row.question().method().equals(DROP) && row.question().parameters().equals(place(start));
  }

  private static String place(ChainLink link) {
    return new AskedParameters().add(Map.of("seq", link.seq(), "hash", link.hex())).json();
  }
}
