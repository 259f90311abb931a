package org.finopshub.group.ingestion;

import java.nio.file.Path;
import java.time.Duration;
import org.finopshub.contract.check.CheckRules;
import org.finopshub.contract.slice.DropName;

/**
 * Where drops come from, where they go, and how long the group waits for them.
 *
 * @param sftpRoot holds {@code <entity>/inbox} and {@code <entity>/outbox}
 * @param archive taken drops, {@code entity_id=<id>/period_month=<YYYY-MM-01>/<DROP>/}
 * @param quarantine refused drops, {@code <entity>/<DROP>/}
 * @param waitForFiles from the first sight of a manifest or data file to giving up on the rest
 */
public record IntakeSettings(
    Path sftpRoot, Path archive, Path quarantine, Duration waitForFiles, CheckRules.Limits limits) {

  public Path inbox(String entityId) {
    return sftpRoot.resolve(entityId).resolve("inbox");
  }

  /** Where a taken drop's files are kept. */
  public Path archived(String entityId, DropName drop) {
    return archive
        .resolve("entity_id=" + entityId)
        .resolve("period_month=" + drop.slice().periodMonth())
        .resolve(drop.toString());
  }

  public Path outbox(String entityId) {
    return sftpRoot.resolve(entityId).resolve("outbox");
  }
}
