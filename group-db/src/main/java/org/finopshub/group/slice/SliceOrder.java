package org.finopshub.group.slice;

import java.util.Optional;
import java.util.UUID;
import org.finopshub.contract.manifest.Manifest;
import org.finopshub.contract.receipt.IngestionStatus;
import org.finopshub.group.ingestion.CheckedDrop;
import org.finopshub.group.ingestion.Decision;
import org.finopshub.group.sql.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Decides from what was taken before whether a drop still has to be loaded; ask under the lock. */
@Component
class SliceOrder {
  private static final String TAKEN_RUN = SqlFile.beside(SliceOrder.class, "taken-run.sql");
  private static final String NEWEST = SqlFile.beside(SliceOrder.class, "newest-run.sql");

  private final JdbcClient jdbc;

  SliceOrder(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The decision when the drop is a repeat, a conflict or too old; empty when it is to be loaded.
   */
  Optional<Decision> decisionWithoutLoading(CheckedDrop drop) {
    var manifest = drop.envelope().manifest();
    return repeated(manifest, drop.envelope().manifestSha256()).or(() -> outOfSequence(manifest));
  }

  private Optional<Decision> repeated(Manifest manifest, String manifestSha256) {
    return jdbc.sql(TAKEN_RUN)
        .param("entity_id", manifest.entityId())
        .param("period_month", manifest.slice().periodMonth())
        .param("run_id", manifest.runId())
        .query(TakenRun.class)
        .optional()
        .map(
            taken ->
                taken.manifestSha256().equals(manifestSha256)
                    ? Decision.passedOver(
                        IngestionStatus.DUPLICATE,
                        "The same run and content was taken before as " + taken.status())
                    : Decision.conflict(
                        "Run %s of %s was taken before as %s with manifest %s, this is %s; send changed content as a new run"
                            .formatted(
                                manifest.runId(),
                                manifest.slice(),
                                taken.status(),
                                taken.manifestSha256(),
                                manifestSha256)));
  }

  private Optional<Decision> outOfSequence(Manifest manifest) {
    return jdbc.sql(NEWEST)
        .param("entity_id", manifest.entityId())
        .param("period_month", manifest.slice().periodMonth())
        .param("run_id", manifest.runId())
        .query(Newest.class)
        .optional()
        .filter(newest -> newest.exportSeq() >= manifest.exportSeq())
        .map(
            newest ->
                newest.exportSeq() > manifest.exportSeq()
                    ? Decision.passedOver(
                        IngestionStatus.SUPERSEDED,
                        "export_seq %d is older than %d of run %s, which %s"
                            .formatted(
                                manifest.exportSeq(),
                                newest.exportSeq(),
                                newest.runId(),
                                newest.held() ? "is held" : "stays"))
                    : Decision.conflict(
                        "export_seq %d of %s is run %s's already, this is run %s; count it up with every run"
                            .formatted(
                                manifest.exportSeq(),
                                manifest.slice(),
                                newest.runId(),
                                manifest.runId())));
  }

  private record TakenRun(String status, String manifestSha256) {}

  private record Newest(UUID runId, long exportSeq, boolean held) {}
}
