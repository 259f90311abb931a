package org.finopshub.group.ingestion;

import java.io.IOException;
import java.nio.file.Path;
import org.finopshub.contract.receipt.IngestionStatus;
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
    deliveries.filed(run);
    return folder;
  }
}
