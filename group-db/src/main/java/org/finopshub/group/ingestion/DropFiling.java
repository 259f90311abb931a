package org.finopshub.group.ingestion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.UUID;
import org.finopshub.contract.receipt.IngestionStatus;
import org.finopshub.contract.slice.DropName;
import org.finopshub.group.fault.Failpoint;
import org.finopshub.group.ingestion.Deliveries.Decided;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Moves a decided drop out of the inbox: into the archive, or into quarantine with its reasons. */
@Component
public class DropFiling {
  private final IntakeSettings settings;
  private final Quarantine quarantine;
  private final Deliveries deliveries;
  private final DropAlerts alerts;
  private final TransactionTemplate transactions;

  DropFiling(
      IntakeSettings settings,
      Quarantine quarantine,
      Deliveries deliveries,
      DropAlerts alerts,
      PlatformTransactionManager transactionManager) {
    this.settings = settings;
    this.quarantine = quarantine;
    this.deliveries = deliveries;
    this.alerts = alerts;
    this.transactions = new TransactionTemplate(transactionManager);
  }

  /**
   * Returns the folder the drop's files lie in now; safe to repeat after a crash.
   *
   * @throws IOException when they cannot be moved, of which there is an alert then
   */
  public Path file(IngestionRun run) throws IOException {
    var folder = moved(run);
    Failpoint.FILES_MOVED.reached(run.dropName());
    note(run.arrival().entityId(), run.attemptId(), run.dropName());
    Failpoint.DROP_FILED.reached(run.dropName());
    return folder;
  }

  /**
   * Notes as filed what a hub moved and did not live to note: a resend of that drop would otherwise
   * be taken for the one that was answered.
   */
  public void noteMoved() {
    deliveries.decided().stream()
        .filter(delivery -> Files.notExists(manifest(delivery), LinkOption.NOFOLLOW_LINKS))
        .forEach(
            delivery ->
                note(
                    delivery.entityId(),
                    delivery.attemptId(),
                    DropName.ofManifest(delivery.manifestFile()).orElse(null)));
  }

  private Path moved(IngestionRun run) throws IOException {
    try {
      var files = DropFiles.of(run.arrival().inbox(), run.arrival().manifestFile(), run.dropName());
      var folder =
          run.status() == IngestionStatus.REJECTED
              ? quarantine.open(run)
              : settings.archived(run.arrival().entityId(), run.dropName());
      FileMove.into(folder, files);
      return folder;
    } catch (IOException problem) {
      tellNotFiled(run, problem);
      throw problem;
    }
  }

  private void tellNotFiled(IngestionRun run, IOException problem) {
    try {
      transactions.executeWithoutResult(tx -> alerts.tellNotFiled(run, problem));
    } catch (RuntimeException untold) {
      problem.addSuppressed(untold);
    }
  }

  private void note(String entityId, UUID attemptId, DropName drop) {
    transactions.executeWithoutResult(
        tx -> {
          if (deliveries.filed(entityId, attemptId, drop)) {
            alerts.tellFiled(entityId, drop);
          }
        });
  }

  private Path manifest(Decided delivery) {
    return settings.inbox(delivery.entityId()).resolve(delivery.manifestFile());
  }
}
