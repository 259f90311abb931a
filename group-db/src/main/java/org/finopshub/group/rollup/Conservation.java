package org.finopshub.group.rollup;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.finopshub.group.alert.AlertLedger;
import org.finopshub.group.alert.Cause;
import org.finopshub.group.alert.Severity;
import org.finopshub.group.sql.SqlFile;
import org.finopshub.group.sql.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Proves that what came in is what is shown: a slice's rollups are its facts, to the last decimal.
 *
 * <p>That the facts are the drop's control totals is proven before the import commits.
 */
@Component
public class Conservation {
  private static final String SLICES = sql("slices-to-prove.sql");
  private static final String DIFFERENCES = sql("slice-differences.sql");
  private static final String KEEP = sql("keep-proof.sql");

  private final JdbcClient jdbc;
  private final TransactionTemplate transactions;
  private final AlertLedger alerts;
  private final Clock clock;

  Conservation(
      JdbcClient jdbc,
      PlatformTransactionManager transactionManager,
      AlertLedger alerts,
      Clock clock) {
    this.jdbc = jdbc;
    this.transactions = new TransactionTemplate(transactionManager);
    this.alerts = alerts;
    this.clock = clock;
  }

  /**
   * Proves every slice whose run was not proven yet.
   *
   * @return how many slices are broken
   */
  public int proveNew() {
    return prove(false);
  }

  /** Proves every slice again, whatever touched it since; reads all facts, one slice at a time. */
  public int proveAll() {
    return prove(true);
  }

  private int prove(boolean all) {
    var slices = jdbc.sql(SLICES).param("all", all).query(Slice.class).list();
    return slices.stream().mapToInt(slice -> transactions.execute(tx -> prove(slice))).sum();
  }

  private int prove(Slice slice) {
    List<String> differences =
        jdbc.sql(DIFFERENCES)
            .param("entity_key", slice.entityKey())
            .param("period_month", slice.periodMonth())
            .query(String.class)
            .list();
    String difference = differences.isEmpty() ? null : String.join(", ", differences);
    jdbc.sql(KEEP)
        .param("entity_key", slice.entityKey())
        .param("period_month", slice.periodMonth())
        .param("run_id", slice.runId())
        .param("difference", difference)
        .param("now", SqlTime.of(clock.instant()))
        .update();
    tell(slice, difference);
    return difference == null ? 0 : 1;
  }

  private void tell(Slice slice, String difference) {
    var cause =
        new Cause("conservation-broken", slice.entityId(), YearMonth.from(slice.periodMonth()));
    if (difference == null) {
      alerts.resolve(cause, "Facts and sums of run %s agree".formatted(slice.runId()));
    } else {
      alerts.raise(
          cause,
          Severity.CRITICAL,
          "Run %s: sums differ from the facts in %s".formatted(slice.runId(), difference));
    }
  }

  private static String sql(String fileName) {
    return SqlFile.beside(Conservation.class, fileName);
  }

  private record Slice(String entityId, short entityKey, LocalDate periodMonth, UUID runId) {}
}
