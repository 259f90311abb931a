package org.finopshub.group.variance;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.finopshub.contract.DropFixture;
import org.finopshub.contract.SampleReferential;
import org.finopshub.contract.charge.Allocation;
import org.finopshub.contract.charge.Charge;
import org.finopshub.contract.charge.ChargeCategory;
import org.finopshub.group.TestLedger;

/** The charges of one final run of atlas, to be published. */
final class Charges {
  private final YearMonth period;
  private final UUID runId = UUID.randomUUID();
  private final List<Charge> rows = new ArrayList<>();

  private Charges(YearMonth period) {
    this.period = period;
  }

  static Charges of(YearMonth period) {
    return new Charges(period);
  }

  Charges direct(
      String application, String product, String quantity, String cost, String currency) {
    return row(application, product, Allocation.DIRECT, quantity, cost, currency);
  }

  Charges share(String application, String product, String quantity, String cost) {
    return row(application, product, Allocation.INDIRECT, quantity, cost, "USD");
  }

  Charges row(
      String application,
      String product,
      Allocation allocation,
      String quantity,
      String cost,
      String currency) {
    var disk = product.equals("disk-ssd");
    rows.add(
        new Charge(
            "atlas",
            period.atDay(1),
            application,
            disk ? "storage" : "compute",
            product,
            allocation,
            ChargeCategory.USAGE,
            new BigDecimal(quantity),
            disk ? "GB-Months" : "Hours",
            new BigDecimal(cost),
            new BigDecimal(cost),
            currency,
            SampleReferential.PRICING_VIEW,
            runId));
    return this;
  }

  /** Publishes them as final and gives the run. */
  UUID publish(TestLedger ledger, long exportSeq) {
    ledger.take(
        DropFixture.in(ledger.inbox("atlas"))
            .period(period.toString())
            .run(runId)
            .exportSeq(exportSeq)
            .rows(rows)
            .write());
    return runId;
  }
}
