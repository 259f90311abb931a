package org.finopshub.group.rollup;

import java.math.BigDecimal;
import org.finopshub.contract.charge.Charge;
import org.finopshub.contract.format.ExactSum;

/** What was consumed of one product, in its unit, and what that cost. */
final class ProductSum {
  private final CostSum costs = new CostSum();
  private final ExactSum quantity = new ExactSum();

  void add(Charge charge) {
    costs.add(charge);
    quantity.add(charge.consumedQuantity());
  }

  CostSum costs() {
    return costs;
  }

  BigDecimal quantity() {
    return quantity.total();
  }
}
