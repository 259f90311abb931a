package org.finopshub.contract.check;

import org.finopshub.contract.format.ExactSum;
import org.finopshub.contract.manifest.Manifest.CurrencyTotals;

/** What the rows of one currency add up to. */
record CurrencySums(ExactSum billedCost, ExactSum effectiveCost) {
  CurrencySums() {
    this(new ExactSum(), new ExactSum());
  }

  CurrencyTotals totals() {
    return new CurrencyTotals(billedCost.total(), effectiveCost.total());
  }
}
