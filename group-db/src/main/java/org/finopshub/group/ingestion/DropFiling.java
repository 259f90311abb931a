package org.finopshub.group.ingestion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.finopshub.contract.receipt.IngestionStatus;
import org.finopshub.group.fault.Failpoint;
import org.finopshub.group.ingestion.Deliveries.Decided;
import org.springframework.stereotype.Component;

/** Moves a decided drop out of the inbox: into the archive, or into quarantine with its reasons. */
@Component
public class DropFiling {
  private final IntakeSettings settings;
  private final Quarantine quarantine;
  private final Deliveries deliveries;

  DropFiling(IntakeSettings settings, Quarantine quarantine, Deliveries deliveries) {
    this.settings = settings;
    this.quarantine = quarantine;
    this.deliveries = deliveries;
  }

  /** Returns the folder the drop's files lie in now; safe to repeat after a crash. */
  public Path file(IngestionRun run) throws IOException {
    var files = DropFiles.of(run.arrival().inbox(), run.arrival().manifestFile(), run.dropName());
    var folder =
        run.status() == IngestionStatus.REJECTED
            ? quarantine.open(run)
            : settings.archived(run.arrival().entityId(), run.dropName());
    FileMove.into(folder, files);
    Failpoint.FILES_MOVED.reached(run.dropName());
    deliveries.filed(run.arrival().entityId(), run.attemptId());
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
        .forEach(delivery -> deliveries.filed(delivery.entityId(), delivery.attemptId()));
  }

  private Path manifest(Decided delivery) {
    return settings.inbox(delivery.entityId()).resolve(delivery.manifestFile());
  }
}
