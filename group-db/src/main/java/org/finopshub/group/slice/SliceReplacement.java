package org.finopshub.group.slice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import org.finopshub.contract.check.CheckReport;
import org.finopshub.contract.check.ContractCheck;
import org.finopshub.contract.receipt.IngestionStatus;
import org.finopshub.contract.receipt.ViolationCode;
import org.finopshub.group.access.TransactionRole;
import org.finopshub.group.conformity.SliceConformity;
import org.finopshub.group.ingestion.CheckedDrop;
import org.finopshub.group.ingestion.Decision;
import org.finopshub.group.ingestion.EntityRules;
import org.finopshub.group.ingestion.ImportFailedException;
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
      Tracking tracking) {
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
  }

  /**
   * Ends LOADED, DUPLICATE, SUPERSEDED, REJECTED or, until a steward decides, HELD.
   *
   * @throws ImportFailedException when the machinery broke; tracked as FAILED, the slice unchanged
   */
  public IngestionRun replace(CheckedDrop drop) {
    try {
      return replaceOnce(drop);
    } catch (IOException | RuntimeException e) {
      var failure = new ImportFailedException(drop.envelope().dropName(), e);
      recordFailure(drop, failure);
      throw failure;
    }
  }

  private IngestionRun replaceOnce(CheckedDrop drop) throws IOException {
    var slice = drop.envelope().manifest().slice();
    var check = rules.checkFor(slice.entityId());
    short entityKey = keys.entity(slice.entityId());
    partitions.ensure(slice.period(), slice.period());
    var outcome = transactions.execute(tx -> replace(drop, check, entityKey, tx));
    return outcome.recorded() != null
        ? outcome.recorded()
        : transactions.execute(tx -> tracking.record(drop, outcome.decision()));
  }

  private Outcome replace(
      CheckedDrop drop, ContractCheck check, short entityKey, TransactionStatus transaction) {
    role.importer();
    lock.take(drop.envelope().manifest().slice());
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
    return new Outcome(decision, tracking.record(drop, decision));
  }

  private Decision load(CheckedDrop drop, ContractCheck check, short entityKey) {
    var manifest = drop.envelope().manifest();
    long start = System.nanoTime();
    ledger.supersede(manifest.slice(), entityKey);
    return copied(
        drop,
        check,
        entityKey,
        (report, sums) -> {
          long loaded = System.nanoTime();
          restatements.noteBefore(drop.envelope());
          rollups.replace(sums);
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
  private void recordFailure(CheckedDrop drop, ImportFailedException failure) {
    try {
      transactions.executeWithoutResult(tx -> tracking.recordFailure(drop, failure.getCause()));
    } catch (RuntimeException e) {
      failure.addSuppressed(e);
    }
  }

  /** {@code recorded} is null when the decision is still to be written, after the rollback. */
  private record Outcome(Decision decision, IngestionRun recorded) {}
}
