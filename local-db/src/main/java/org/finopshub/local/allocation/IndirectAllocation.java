package org.finopshub.local.allocation;

import org.finopshub.local.run.BatchRun;
import org.springframework.stereotype.Component;

/** Splits the shared pools of a month over the applications of their domains. */
@Component
public final class IndirectAllocation {

  public BatchRun allocate(BatchRun run) {
    throw new UnsupportedOperationException("being built");
  }
}
