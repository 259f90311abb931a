package org.finopshub.group.rollup;

import java.math.BigDecimal;
import org.finopshub.contract.charge.Charge;
import org.finopshub.contract.format.ExactSum;

/** Charges and what they cost, in one currency. */
final class CostSum {
  private final ExactSum billed = new ExactSum();
  private final ExactSum effective = new ExactSum();
  private long charges;

  void add(Charge charge) {
    charges++;
    billed.add(charge.billedCost());
    effective.add(charge.effectiveCost());
  }

  void add(CostSum other) {
    charges += other.charges;
    billed.add(other.billed);
    effective.add(other.effective);
  }

  long charges() {
    return charges;
  }

  BigDecimal billed() {
    return billed.total();
  }

  BigDecimal effective() {
    return effective.total();
  }
}
