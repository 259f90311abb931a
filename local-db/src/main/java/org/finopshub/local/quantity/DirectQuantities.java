package org.finopshub.local.quantity;

import org.finopshub.local.run.BatchRun;
import org.springframework.stereotype.Component;

/** Computes the direct quantities and the shared pools of a month. */
@Component
public final class DirectQuantities {

  public BatchRun compute(BatchRun run) {
    throw new UnsupportedOperationException("being built");
  }
}
