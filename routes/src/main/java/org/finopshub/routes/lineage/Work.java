package org.finopshub.routes.lineage;

import java.util.List;
import java.util.UUID;
import org.finopshub.contract.slice.DropName;

/**
 * A piece of work that makes datasets out of others.
 *
 * @param job what is done, the same each time: {@code atlas.import}
 * @param workId names this time it is done
 * @param run the entity, month and run it is about; null when it is about no single one
 */
public record Work(
    String job, UUID workId, DropName run, List<Dataset> reads, List<Dataset> writes) {
  public Work {
    reads = List.copyOf(reads);
    writes = List.copyOf(writes);
  }

  /** The same work, which turned out to have nothing to write. */
  public Work writingNothing() {
    return new Work(job, workId, run, reads, List.of());
  }
}
