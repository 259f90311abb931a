package org.finopshub.group.slice;

import java.time.LocalDate;
import org.finopshub.contract.charge.Charge;
import org.finopshub.group.copy.CopyRows;

/**
 * Writes charges as rows of {@code fact_charge}; the columns and their order are those of {@code
 * copy-charges.sql}.
 */
final class ChargeCopyFormat {
  private static final int COLUMNS = 11;

  private final int entityKey;
  private final int periodDay;

  ChargeCopyFormat(short entityKey, LocalDate periodMonth) {
    this.entityKey = entityKey;
    this.periodDay = CopyRows.day(periodMonth);
  }

  void row(Charge charge, int applicationKey, int productKey, short domainKey, CopyRows out) {
    out.row(COLUMNS);
    out.int4(periodDay);
    out.int4(applicationKey);
    out.int4(productKey);
    out.int2(entityKey);
    out.int2(domainKey);
    out.initial(charge.allocation().code());
    out.initial(charge.chargeCategory().code());
    out.text(charge.billingCurrency());
    out.numeric(charge.consumedQuantity());
    out.numeric(charge.billedCost());
    out.numeric(charge.effectiveCost());
  }
}
