package org.finopshub.local.pricing;

import org.finopshub.local.run.BatchRun;
import org.springframework.stereotype.Component;

/** Values the quantities of a run with its pricing view. */
@Component
public final class Valuation {

  /**
   * @throws MissingPriceException naming product, period and view when no price applies
   */
  public BatchRun value(BatchRun run) {
    throw new UnsupportedOperationException("being built");
  }
}
