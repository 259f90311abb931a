package org.finopshub.routes.group;

import java.util.List;
import java.util.UUID;
import org.finopshub.contract.slice.DropName;
import org.finopshub.group.ingestion.CheckedDrop;
import org.finopshub.group.ingestion.IngestionRun;
import org.finopshub.routes.lineage.Dataset;
import org.finopshub.routes.lineage.Lineage;
import org.finopshub.routes.lineage.Work;
import org.springframework.stereotype.Component;

/** Tells what became of a drop; each delivery of it is a piece of work of its own. */
@Component
public final class DropLineage {
  static final List<Dataset> ROLLUPS =
      List.of(
          Dataset.table("ledger.application_month"),
          Dataset.table("ledger.domain_application_month"),
          Dataset.table("ledger.product_month"));

  private static final List<Dataset> WRITTEN =
      List.of(Dataset.table("ledger.fact_charge"), ROLLUPS.get(0), ROLLUPS.get(1), ROLLUPS.get(2));

  private final Lineage lineage;

  DropLineage(Lineage lineage) {
    this.lineage = lineage;
  }

  public void taken(CheckedDrop drop) {
    lineage.started(load(drop));
  }

  /** Whatever was decided; {@code HELD} comes up again. */
  public void decided(IngestionRun run) {
    var load = load(run.dropName(), run.attemptId());
    switch (run.status()) {
      case LOADED -> lineage.completed(load);
      case DUPLICATE, SUPERSEDED -> lineage.completed(load.writingNothing());
      case HELD, WAITING -> lineage.stopped(load, run.reason());
      case REJECTED, FAILED -> lineage.failed(load, run.reason());
    }
  }

  /** Refused before its rows were read; a name that is no drop's tells nothing. */
  public void refused(IngestionRun run) {
    if (run.dropName() != null) {
      lineage.started(load(run.dropName(), run.attemptId()), run.receivedAt());
      decided(run);
    }
  }

  public void failed(CheckedDrop drop, Exception cause) {
    lineage.failed(load(drop), cause.toString());
  }

  private static Work load(CheckedDrop drop) {
    return load(drop.envelope().dropName(), drop.attemptId());
  }

  private static Work load(DropName drop, UUID attemptId) {
    return new Work(
        drop.entityId() + ".import",
        attemptId,
        drop,
        List.of(Dataset.file(drop.manifestFile())),
        WRITTEN);
  }
}
