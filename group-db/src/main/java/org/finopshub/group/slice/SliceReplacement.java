package org.finopshub.group.slice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import org.finopshub.contract.check.CheckReport;
import org.finopshub.contract.check.ContractCheck;
import org.finopshub.contract.receipt.IngestionStatus;
import org.finopshub.contract.receipt.ViolationCode;
import org.finopshub.group.access.TransactionRole;
import org.finopshub.group.conformity.SliceConformity;
import org.finopshub.group.fault.Failpoint;
import org.finopshub.group.ingestion.CheckedDrop;
import org.finopshub.group.ingestion.Decision;
import org.finopshub.group.ingestion.EntityRules;
import org.finopshub.group.ingestion.ImportFailedException;
import org.finopshub.group.ingestion.ImportFailures;
import org.finopshub.group.ingestion.IngestionRun;
import org.finopshub.group.ingestion.ReplayedRuns;
import org.finopshub.group.ingestion.Tracking;
import org.finopshub.group.period.SliceLock;
import org.finopshub.group.rollup.SliceRollups;
import org.finopshub.group.rollup.SliceSums;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** Replaces a slice with a drop's rows in one transaction. */
@Component
public class SliceReplacement {
  private final TransactionTemplate transactions;
  private final EntityRules rules;
  private final Partitions partitions;
  private final DimensionKeys keys;
  private final TransactionRole role;
  private final SliceLock lock;
  private final SliceOrder order;
  private final ClosedMonth closedMonth;
  private final SliceLedger ledger;
  private final ChargeCopy charges;
  private final SliceRollups rollups;
  private final RestatementLedger restatements;
  private final SliceConformity conformity;
  private final ReplayedRuns replays;
  private final Tracking tracking;
  private final ImportFailures failures;

  SliceReplacement(
      PlatformTransactionManager transactionManager,
      EntityRules rules,
      Partitions partitions,
      DimensionKeys keys,
      TransactionRole role,
      SliceLock lock,
      SliceOrder order,
      ClosedMonth closedMonth,
      SliceLedger ledger,
      ChargeCopy charges,
      SliceRollups rollups,
      RestatementLedger restatements,
      SliceConformity conformity,
      ReplayedRuns replays,
      Tracking tracking,
      ImportFailures failures) {
    this.transactions = new TransactionTemplate(transactionManager);
    this.rules = rules;
    this.partitions = partitions;
    this.keys = keys;
    this.role = role;
    this.lock = lock;
    this.order = order;
    this.closedMonth = closedMonth;
    this.ledger = ledger;
    this.charges = charges;
    this.rollups = rollups;
    this.restatements = restatements;
    this.conformity = conformity;
    this.replays = replays;
    this.tracking = tracking;
    this.failures = failures;
  }

  /**
   * Ends LOADED, DUPLICATE, SUPERSEDED, REJECTED or, until a steward decides, HELD.
   *
   * @throws ImportFailedException when the import broke; tracked as FAILED, the slice unchanged. A
   *     drop that breaks it by itself is REJECTED at last.
   */
  public IngestionRun replace(CheckedDrop drop) {
    try {
      return replaceOnce(drop);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      var failure = new ImportFailedException(drop.envelope().dropName(), e);
      return recordFailure(drop, failure).orElseThrow(() -> failure);
    }
  }

  private IngestionRun replaceOnce(CheckedDrop drop) throws IOException {
    var slice = drop.envelope().manifest().slice();
    var check = rules.checkFor(slice.entityId());
    short entityKey = keys.entity(slice.entityId());
    partitions.ensure(slice.period(), slice.period());
    var outcome = transactions.execute(tx -> replace(drop, check, entityKey, tx));
    Failpoint.DECISION_COMMITTED.reached(drop.envelope().dropName());
    return outcome.recorded() != null
        ? outcome.recorded()
        : transactions.execute(tx -> tracking.record(drop, outcome.decision()));
  }

  private Outcome replace(
      CheckedDrop drop, ContractCheck check, short entityKey, TransactionStatus transaction) {
    role.importer();
    lock.take(drop.envelope().manifest().slice());
    Failpoint.SLICE_LOCKED.reached(drop.envelope().dropName());
    var decision =
        replays.isToRebuild(drop)
            ? rebuild(drop, check, entityKey)
            : order
                .decisionWithoutLoading(drop)
                .or(() -> closedMonth.decisionWithoutLoading(drop))
                .orElseGet(() -> load(drop, check, entityKey));
    if (decision.status() == IngestionStatus.REJECTED) {
      transaction.setRollbackOnly();
      return new Outcome(decision, null);
    }
    var recorded = tracking.record(drop, decision);
    Failpoint.DECISION_WRITTEN.reached(drop.envelope().dropName());
    return new Outcome(decision, recorded);
  }

  private Decision load(CheckedDrop drop, ContractCheck check, short entityKey) {
    var manifest = drop.envelope().manifest();
    long start = System.nanoTime();
    ledger.supersede(manifest.slice(), entityKey);
    Failpoint.OLD_SLICE_REMOVED.reached(manifest.dropName());
    return copied(
        drop,
        check,
        entityKey,
        (report, sums) -> {
          long loaded = System.nanoTime();
          restatements.noteBefore(drop.envelope());
          rollups.replace(sums);
          Failpoint.SUMS_REBUILT.reached(manifest.dropName());
          restatements.noteAfter(drop.envelope());
          long summed = System.nanoTime();
          ledger.stand(manifest, entityKey, report.rows());
          return new Decision.Load(
              report.rows(),
              TimeUnit.NANOSECONDS.toMillis(loaded - start),
              TimeUnit.NANOSECONDS.toMillis(summed - loaded));
        });
  }

  /**
   * The same content in its own place: nothing is superseded or restated, nobody has to approve.
   */
  private Decision rebuild(CheckedDrop drop, ContractCheck check, short entityKey) {
    var slice = drop.envelope().manifest().slice();
    ledger.clear(slice, entityKey);
    return copied(
        drop,
        check,
        entityKey,
        (report, sums) -> {
          rollups.replace(sums);
          return new Decision.Load(report.rows(), 0, 0);
        });
  }

  private Decision copied(
      CheckedDrop drop,
      ContractCheck check,
      short entityKey,
      BiFunction<CheckReport, SliceSums, Decision.Load> standing) {
    var sums = new SliceSums(entityKey, drop.envelope().manifest().slice().periodMonth());
    var report = charges.copy(drop, check, entityKey, sums);
    Failpoint.CHARGES_COPIED.reached(drop.envelope().dropName());
    if (!report.accepted()) {
      requireReadable(report);
      return Decision.rejected(report.violations(), report.violationCount());
    }
    var load = standing.apply(report, sums);
    var envelope = drop.envelope();
    conformity.check(envelope.manifest(), entityKey, report.findings(), envelope.conformity());
    return Decision.loaded(report, load);
  }

  /** A disk that does not give a file's bytes says nothing about the drop. */
  private static void requireReadable(CheckReport report) {
    var unreadable = ViolationCode.FILE_UNREADABLE.code();
    for (var violation : report.violations()) {
      if (violation.code().equals(unreadable)) {
        throw new UncheckedIOException(new IOException(violation.message()));
      }
    }
  }

  /** The database itself may be what broke: then the log and the next poll are all there is. */
  private Optional<IngestionRun> recordFailure(CheckedDrop drop, ImportFailedException failure) {
    try {
      return transactions.execute(tx -> failures.record(drop, failure.getCause()));
    } catch (RuntimeException e) {
      failure.addSuppressed(e);
      return Optional.empty();
    }
  }

  /** {@code recorded} is null when the decision is still to be written, after the rollback. */
  private record Outcome(Decision decision, IngestionRun recorded) {}
}
