package org.finopshub.group.report;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What became of the drops the entities sent. */
@Component
public class IngestionReport {

  public TrackedRuns runs(IngestionQuery query) {
    throw new UnsupportedOperationException(query.toString());
  }

  /** Every run of that id; a run id is unique within an entity and period only. */
  public List<TrackedRunDetail> run(UUID runId) {
    throw new UnsupportedOperationException(runId.toString());
  }
}
