package org.finopshub.group.outbox;

import java.util.List;
import java.util.Map;
import org.finopshub.contract.slice.DropName;
import org.finopshub.group.sql.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks for the views to be refreshed; many requests make one refresh. */
@Component
public class RefreshRequests {
  private static final String ANSWER = SqlFile.beside(RefreshRequests.class, "answer-refresh.sql");

  private final Outbox outbox;
  private final JdbcClient jdbc;

  RefreshRequests(Outbox outbox, JdbcClient jdbc) {
    this.outbox = outbox;
    this.jdbc = jdbc;
  }

  /** Joins the caller's transaction: a rolled-back import asks for nothing. */
  public void request(DropName imported) {
    var month = imported.period().atDay(1).toString();
    outbox.add(Outbox.Topic.REFRESH, Map.of("reason", imported.toString(), "period_month", month));
  }

  /**
   * Joins the caller's transaction.
   *
   * @param reason what was done to months, whichever they are
   */
  public void request(String reason) {
    outbox.add(Outbox.Topic.REFRESH, Map.of("reason", reason));
  }

  /**
   * Closes every request made so far, if the caller's transaction commits; call it before the
   * refresh, so that a request made meanwhile is not lost.
   *
   * @return why each was made
   */
  public List<String> answerAll() {
    return jdbc.sql(ANSWER).query(String.class).list();
  }
}
