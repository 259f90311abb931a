package org.finopshub.contract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.finopshub.contract.charge.Charge;
import org.finopshub.contract.check.CheckReport;
import org.finopshub.contract.check.CheckRules;
import org.finopshub.contract.check.ContractCheck;
import org.finopshub.contract.receipt.Violation;

/** What a whole check of a fixture gave: the report and the rows the sink received. */
public record CheckedRows(CheckReport report, List<Charge> rows) {

  public static CheckedRows of(DropFixture drop) {
    return of(drop, drop.rules());
  }

  public static CheckedRows of(DropFixture drop, CheckRules rules) {
    var check = new ContractCheck(rules);
    var rows = new ArrayList<Charge>();
    try {
      var envelope = check.openEnvelope(drop.directory(), drop.manifestFile());
      return new CheckedRows(check.readRows(envelope, rows::add), rows);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The same rows with no trailing zeros: Parquet gives every decimal 18 of them. */
  public static List<Charge> stripped(List<Charge> charges) {
    return charges.stream()
        .map(
            c ->
                new Charge(
                    c.entityId(),
                    c.periodMonth(),
                    c.applicationId(),
                    c.domainId(),
                    c.productId(),
                    c.allocation(),
                    c.chargeCategory(),
                    c.consumedQuantity().stripTrailingZeros(),
                    c.consumedUnit(),
                    c.billedCost().stripTrailingZeros(),
                    c.effectiveCost().stripTrailingZeros(),
                    c.billingCurrency(),
                    c.pricingView(),
                    c.runId()))
        .toList();
  }

  /** The codes listed, in order. */
  public List<String> codes() {
    return report.violations().stream().map(Violation::code).toList();
  }

  /** The first violation listed. */
  public Violation first() {
    return report.violations().get(0);
  }
}
