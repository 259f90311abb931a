package org.finopshub.group.anomaly;

import java.time.Clock;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.finopshub.group.sql.SqlFile;
import org.finopshub.group.sql.SqlTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks for anomalies in the complete months and keeps what it finds.
 *
 * <p>Rows: one per kind, slice, product and currency; rerunning keeps what people wrote and
 * resolves what went away.
 *
 * <p>Units: unit costs in effective cost per product unit; currencies are never compared.
 *
 * <p>Source: mission G7.
 */
@Component
public class AnomalySearch {
  private static final Logger LOG = LoggerFactory.getLogger(AnomalySearch.class);
  private static final String LOCK = sql("lock-search.sql");
  private static final List<String> IN_SEQUENCE =
      List.of(
          sql("create-product-costs.sql"),
          sql("analyze-product-costs.sql"),
          sql("create-found.sql"),
          sql("find-unit-cost-peers.sql"),
          sql("find-unit-cost-history.sql"),
          sql("find-cost-jumps.sql"),
          sql("find-new-products.sql"),
          sql("find-vanished-products.sql"));
  private static final String KEEP = sql("keep-found.sql");
  private static final String RESOLVE = sql("resolve-gone.sql");

  private final JdbcClient jdbc;
  private final TransactionTemplate transactions;
  private final AnomalyThresholds thresholds;
  private final Clock clock;

  AnomalySearch(
      JdbcClient jdbc,
      PlatformTransactionManager transactionManager,
      AnomalyThresholds thresholds,
      Clock clock) {
    this.jdbc = jdbc;
    this.transactions = new TransactionTemplate(transactionManager);
    this.thresholds = thresholds;
    this.clock = clock;
  }

  /** Searches once; does nothing when another hub is at it. */
  public Outcome find() {
    return transactions.execute(
        tx -> jdbc.sql(LOCK).query(Boolean.class).single() ? search() : new Outcome(0, 0));
  }

  private Outcome search() {
    var parameters = parameters();
    IN_SEQUENCE.forEach(statement -> jdbc.sql(statement).params(parameters).update());
    var outcome =
        new Outcome(
            jdbc.sql(KEEP).params(parameters).update(),
            jdbc.sql(RESOLVE).params(parameters).update());
    LOG.info("{} anomalies stand, {} went away", outcome.standing(), outcome.resolved());
    return outcome;
  }

  private Map<String, Object> parameters() {
    var judgedFrom = YearMonth.now(clock).minusMonths(thresholds.judgedMonths());
    var parameters = new HashMap<String, Object>();
    parameters.put("now", SqlTime.of(clock.instant()));
    parameters.put("judged_from", judgedFrom.atDay(1));
    parameters.put("known_from", judgedFrom.minusMonths(thresholds.historyMonths()).atDay(1));
    parameters.put("history", thresholds.historyMonths());
    parameters.put("past_months", thresholds.pastMonths());
    parameters.put("peers", thresholds.peers());
    parameters.put("peer_share", thresholds.peerShare());
    parameters.put("deviations", thresholds.deviations());
    parameters.put("history_share", thresholds.historyShare());
    parameters.put("jump_share", thresholds.jumpShare());
    parameters.put("least_cost_at_stake", thresholds.leastCostAtStake());
    return parameters;
  }

  private static String sql(String fileName) {
    return SqlFile.beside(AnomalySearch.class, fileName);
  }

  /** What a search left: anomalies that are there, and those that are there no more. */
  public record Outcome(int standing, int resolved) {}
}
