package org.finopshub.routes.group;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.finopshub.group.refresh.RefreshOutcome;
import org.finopshub.group.refresh.ViewRefresh;
import org.finopshub.routes.lineage.Dataset;
import org.finopshub.routes.lineage.Lineage;
import org.finopshub.routes.lineage.Work;
import org.springframework.stereotype.Component;

/** Tells which views were made anew; of a look that found nothing to do it says nothing. */
@Component
public final class RefreshLineage {
  private static final List<Dataset> VIEWS =
      ViewRefresh.IN_SEQUENCE.stream().map(view -> Dataset.table("ledger." + view)).toList();

  private final Lineage lineage;

  RefreshLineage(Lineage lineage) {
    this.lineage = lineage;
  }

  public void refreshed(RefreshOutcome outcome, long startedAtMillis) {
    if (outcome.isNothing()) {
      return;
    }
    var refresh = new Work("group.refresh", UUID.randomUUID(), null, DropLineage.ROLLUPS, VIEWS);
    lineage.started(refresh, Instant.ofEpochMilli(startedAtMillis));
    if (outcome.isDone()) {
      lineage.completed(refresh);
    } else {
      lineage.failed(refresh, "not refreshed: " + String.join(", ", outcome.failedViews()));
    }
  }
}
