package org.finopshub.local.export;

import org.finopshub.local.run.BatchRun;
import org.springframework.stereotype.Component;

/** Writes a finished run as a drop and queues it. */
@Component
public final class SliceExport {

  /** Writes {@code <outgoing>/<DROP>/}; the same run again gives the same bytes and number. */
  public ExportRun prepare(BatchRun run) {
    throw new UnsupportedOperationException("being built");
  }
}
