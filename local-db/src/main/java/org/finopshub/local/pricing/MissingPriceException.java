package org.finopshub.local.pricing;

import java.util.List;
import org.finopshub.local.run.BatchRun;

/** A product was consumed that the pricing view has no price for. */
public final class MissingPriceException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MissingPriceException(BatchRun run, List<String> productIds) {
    super(
        "Pricing view %s has no price in %s for %s; add them to prices.csv (%s)"
            .formatted(run.pricingView(), run.period(), productIds, run));
  }
}
