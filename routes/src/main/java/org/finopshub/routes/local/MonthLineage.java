package org.finopshub.routes.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.UUID;
import org.finopshub.contract.slice.DropName;
import org.finopshub.local.export.ExportRun;
import org.finopshub.local.run.BatchRun;
import org.finopshub.routes.lineage.Dataset;
import org.finopshub.routes.lineage.Lineage;
import org.finopshub.routes.lineage.Work;
import org.springframework.stereotype.Component;

/** Tells what a month's figures were made of, and which drop was made of them. */
@Component
public final class MonthLineage {
  private static final Dataset USAGE = Dataset.table("mart.usage_line");
  private static final Dataset COSTS = Dataset.table("mart.fact_cost");
  private static final Dataset QUANTITIES = Dataset.table("mart.fact_quantity");
  private static final List<Dataset> FIGURES =
      List.of(
          QUANTITIES,
          COSTS,
          Dataset.table("mart.application_month"),
          Dataset.table("mart.domain_application_month"),
          Dataset.table("mart.product_month"),
          Dataset.table("mart.domain_month"),
          Dataset.table("mart.month_total"));

  private final Lineage lineage;

  MonthLineage(Lineage lineage) {
    this.lineage = lineage;
  }

  public void runStarted(BatchRun run) {
    lineage.started(computation(run));
  }

  public void runDone(BatchRun run) {
    lineage.completed(computation(run));
  }

  public void runFailed(BatchRun run, Exception cause) {
    lineage.failed(computation(run), cause.toString());
  }

  public void exportStarted(BatchRun run) {
    lineage.started(export(name(run)));
  }

  public void exportQueued(ExportRun export) {
    lineage.completed(export(new DropName(export.entityId(), export.period(), export.runId())));
  }

  public void exportFailed(BatchRun run, Exception cause) {
    lineage.failed(export(name(run)), cause.toString());
  }

  private static Work computation(BatchRun run) {
    return new Work(run.entityId() + ".run", run.runId(), name(run), List.of(USAGE), FIGURES);
  }

  /** The id is made of the run's: one that is exported again is the same export. */
  private static Work export(DropName drop) {
    return new Work(
        drop.entityId() + ".export",
        UUID.nameUUIDFromBytes(("export " + drop.runId()).getBytes(UTF_8)),
        drop,
        List.of(QUANTITIES, COSTS),
        List.of(Dataset.file(drop.manifestFile())));
  }

  private static DropName name(BatchRun run) {
    return new DropName(run.entityId(), run.period(), run.runId());
  }
}
