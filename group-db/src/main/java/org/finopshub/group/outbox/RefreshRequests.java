package org.finopshub.group.outbox;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import org.finopshub.contract.slice.DropName;
import org.finopshub.group.sql.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks for the views to be refreshed; many requests make one refresh. */
@Component
public class RefreshRequests {
  private static final String REQUEST =
      SqlFile.beside(RefreshRequests.class, "request-refresh.sql");
  private static final String ANSWER = SqlFile.beside(RefreshRequests.class, "answer-refresh.sql");

  private final JdbcClient jdbc;

  RefreshRequests(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Joins the caller's transaction: a rolled-back import asks for nothing. */
  public void request(DropName imported) {
    request(imported.toString(), imported.period().atDay(1));
  }

  /**
   * Joins the caller's transaction.
   *
   * @param reason what was done to months, whichever they are
   */
  public void request(String reason) {
    request(reason, null);
  }

  private void request(String reason, LocalDate month) {
    jdbc.sql(REQUEST).param("reason", reason).param("period_month", month, Types.DATE).update();
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
