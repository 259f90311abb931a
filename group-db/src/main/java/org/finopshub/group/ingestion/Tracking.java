package org.finopshub.group.ingestion;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.finopshub.contract.json.ExactJson;
import org.finopshub.contract.manifest.Manifest;
import org.finopshub.contract.receipt.IngestionStatus;
import org.finopshub.contract.receipt.Violation;
import org.finopshub.group.sql.SqlFile;
import org.finopshub.group.sql.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Records decisions: the delivery's, the run's, and what they owe to others. */
@Component
public class Tracking {
  private static final String DECIDE_DELIVERY = sql("decide-delivery.sql");
  private static final String DECIDE_RUN = sql("decide-run.sql");
  private static final String FAIL_DELIVERY = sql("fail-delivery.sql");
  private static final String FIRST_DECISION = sql("first-decision.sql");

  private final JdbcClient jdbc;
  private final Promises promises;
  private final ReplayedRuns replays;
  private final Clock clock;

  Tracking(JdbcClient jdbc, Promises promises, ReplayedRuns replays, Clock clock) {
    this.jdbc = jdbc;
    this.promises = promises;
    this.replays = replays;
    this.clock = clock;
  }

  /**
   * Joins the caller's transaction. A delivery that was decided before (by another hub, or before a
   * crash) keeps its first decision and owes nothing twice.
   *
   * @return the decision that stands; DUPLICATE when the first one was to load
   */
  public IngestionRun record(CheckedDrop drop, Decision decision) {
    return decide(drop, decision)
        .map(decidedAt -> recordFirst(drop, decision, decidedAt))
        .orElseGet(() -> standing(drop, decision));
  }

  private IngestionRun recordFirst(CheckedDrop drop, Decision decision, Instant decidedAt) {
    var run = run(drop, decision, decidedAt);
    decideRun(drop, decision);
    promises.make(run, decision, replays.answer(drop, decision));
    return run;
  }

  private IngestionRun standing(CheckedDrop drop, Decision decision) {
    var first = forDelivery(FIRST_DECISION, drop).query(FirstDecision.class).single();
    return decision.status() == IngestionStatus.DUPLICATE
        ? run(drop, decision, first.decidedAt())
        : run(drop, first.decision(), first.decidedAt());
  }

  /**
   * Records that an import broke; the drop stays undecided and is tried again.
   *
   * @param breaks 1 when the drop itself is to blame, else 0
   * @return how often it was to blame so far
   */
  int recordFailure(CheckedDrop drop, Throwable failure, int breaks) {
    var decision = Decision.failed(failure);
    var open =
        forDelivery(FAIL_DELIVERY, drop)
            .param("reason", decision.reason())
            .param("breaks", breaks)
            .query(Integer.class)
            .optional();
    if (open.isPresent()) {
      decideRun(drop, decision);
      promises.alertFailure(drop, decision);
    }
    return open.orElse(0);
  }

  private Optional<Instant> decide(CheckedDrop drop, Decision decision) {
    return forDelivery(DECIDE_DELIVERY, drop)
        .param("status", decision.status().name())
        .param("reason", decision.reason())
        .param("rows_loaded", decision.load().rows())
        .param("violations", violations(decision))
        .param("violation_count", decision.violationCount())
        .param("now", SqlTime.of(clock.instant()))
        .query(Instant.class)
        .optional();
  }

  private void decideRun(CheckedDrop drop, Decision decision) {
    if (drop.envelope().dropName() == null) {
      return;
    }
    var manifest = drop.envelope().readableManifest();
    forDelivery(DECIDE_RUN, drop)
        .param("export_seq", manifest.map(Manifest::exportSeq).orElse(null))
        .param(
            "period_status",
            manifest.map(Manifest::periodStatus).map(PeriodStatusWord::of).orElse(null))
        .param("pricing_view", manifest.map(Manifest::pricingView).orElse(null))
        .param("referential_version", manifest.map(Manifest::referentialVersion).orElse(null))
        .param("status", decision.status().name())
        .param("reason", decision.reason())
        .param("rows_loaded", decision.load().rows())
        .param("violations", violations(decision))
        .param("violation_count", decision.violationCount())
        .param("load_ms", decision.load().loadMillis())
        .param("rollup_ms", decision.load().rollupMillis())
        .update();
  }

  private StatementSpec forDelivery(String sql, CheckedDrop drop) {
    return jdbc.sql(sql)
        .param("entity_id", drop.arrival().entityId())
        .param("attempt_id", drop.attemptId());
  }

  private static IngestionRun run(CheckedDrop drop, Decision decision, Instant decidedAt) {
    return new IngestionRun(
        drop.arrival(),
        drop.attemptId(),
        drop.envelope().dropName(),
        drop.envelope().readableManifest().map(Manifest::exportSeq).orElse(null),
        decision.status(),
        decision.reason(),
        decision.violations(),
        decision.violationCount(),
        decision.load().rows(),
        drop.receivedAt(),
        decidedAt);
  }

  private static String violations(Decision decision) {
    return new String(ExactJson.write(decision.violations()), StandardCharsets.UTF_8);
  }

  private static String sql(String fileName) {
    return SqlFile.beside(Tracking.class, fileName);
  }

  /** A decision as the delivery's row holds it. */
  private record FirstDecision(
      IngestionStatus status,
      String reason,
      String violations,
      long violationCount,
      long rowsLoaded,
      Instant decidedAt) {

    Decision decision() {
      return new Decision(
          status,
          reason,
          List.of(ExactJson.read(violations.getBytes(StandardCharsets.UTF_8), Violation[].class)),
          violationCount,
          List.of(),
          new Decision.Load(rowsLoaded, 0, 0));
    }
  }
}
