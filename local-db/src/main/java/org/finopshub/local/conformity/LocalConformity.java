package org.finopshub.local.conformity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.finopshub.contract.conformity.ConformityCode;
import org.finopshub.contract.conformity.ConformityReport;
import org.finopshub.contract.conformity.ConformityRules;
import org.finopshub.contract.conformity.ConformityRules.PriceTolerance;
import org.finopshub.contract.conformity.Consumption;
import org.finopshub.contract.conformity.Divergence;
import org.finopshub.local.LocalEntity;
import org.finopshub.local.conformity.ConformityStore.Unmapped;
import org.finopshub.local.referential.ReferentialStore;
import org.finopshub.local.run.BatchRun;
import org.finopshub.local.run.RunSteps;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Holds what the entity consumes, and the referential it works with, against the official one.
 *
 * <p>Rows: one per month, code, subject and currency; rerunning keeps since when, and resolves what
 * is gone.
 *
 * <p>Cost: reads the month's products, never its lines.
 *
 * <p>Source: mission R2, R3.
 */
@Component
public final class LocalConformity {
  private final LocalEntity entity;
  private final ReferentialStore referentials;
  private final ConformitySettings settings;
  private final ConformityStore store;
  private final RunSteps steps;
  private final TransactionOperations transactions;

  LocalConformity(
      LocalEntity entity,
      ReferentialStore referentials,
      ConformitySettings settings,
      ConformityStore store,
      RunSteps steps,
      TransactionOperations transactions) {
    this.entity = entity;
    this.referentials = referentials;
    this.settings = settings;
    this.store = store;
    this.steps = steps;
    this.transactions = transactions;
  }

  /** Checks a run whose rollups are shown, and keeps the report that goes with its drop. */
  public BatchRun check(BatchRun run) {
    return steps.carryOut("conformity", run, this::checkRun);
  }

  /**
   * Checks after a synchronisation: the referential, and the newest month with it.
   *
   * @return what the group is told, about no run
   */
  public ConformityReport checkSynchronised() {
    return transactions.execute(
        status -> {
          var latest = store.latestRun();
          latest.ifPresentOrElse(this::checkUse, () -> checkHolding(today(), List.of()));
          return report(null, latest.map(BatchRun::periodMonth).orElse(null));
        });
  }

  /** What a run tells the group; empty when it was computed before there were checks. */
  public Optional<ConformityReport> report(BatchRun run) {
    return store.report(run.runId());
  }

  private void checkRun(BatchRun run) {
    checkUse(run);
    store.keep(run.runId(), report(run, run.periodMonth()));
  }

  private void checkUse(BatchRun run) {
    var consumed = store.consumption(run);
    var found = new ArrayList<>(rules(run.periodMonth()).ofUse(consumed));
    store.unmapped(run).forEach(unmapped -> found.add(divergence(unmapped)));
    store.keep(run.periodMonth(), found, store.now());
    checkHolding(run.periodMonth(), consumed);
  }

  private void checkHolding(LocalDate month, List<Consumption> consumed) {
    var found = rules(month).ofHolding(referentials.current(), entity.pricingView(), consumed);
    store.keep(null, found, store.now());
  }

  private ConformityRules rules(LocalDate month) {
    return new ConformityRules(
        referentials.reference().referential(),
        month,
        new PriceTolerance(
            settings.groupPricingView().orElse(entity.pricingView()), settings.priceDeviation()));
  }

  private ConformityReport report(BatchRun run, LocalDate period) {
    var held = referentials.reference();
    return ConformityReport.of(
        entity.entityId(),
        held.version(),
        held.contentSha256(),
        store.now(),
        run == null ? null : run.period(),
        run == null ? null : run.runId(),
        store.standing(period));
  }

  private LocalDate today() {
    return YearMonth.from(store.now().atZone(ZoneOffset.UTC)).atDay(1);
  }

  private static Divergence divergence(Unmapped unmapped) {
    return unmapped.code().equals(ConformityCode.UNMAPPED_APPLICATION.code())
        ? Divergence.unmappedApplication(
            unmapped.subject(), unmapped.billedCost(), unmapped.currency(), unmapped.rows())
        : new Divergence(
            ConformityCode.UNKNOWN_PRODUCT,
            unmapped.subject(),
            "The referential has no product %s; its cost is carried as unmapped"
                .formatted(unmapped.subject()),
            unmapped.billedCost(),
            unmapped.currency(),
            unmapped.rows());
  }
}
