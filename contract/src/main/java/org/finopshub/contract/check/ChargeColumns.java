package org.finopshub.contract.check;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.finopshub.contract.charge.Allocation;
import org.finopshub.contract.charge.Charge;
import org.finopshub.contract.charge.ChargeCategory;
import org.finopshub.contract.format.Column;
import org.finopshub.contract.format.DecimalColumn;
import org.finopshub.contract.format.TextColumn;
import org.finopshub.contract.manifest.Manifest;
import org.finopshub.contract.referential.Referential.Domain;
import org.finopshub.contract.referential.Referential.Product;

/** The row being checked, column by column, each with its own rule. */
final class ChargeColumns {
  /** Distinct applications a drop may have; keeps the memory of a check bounded. */
  static final int MAX_APPLICATIONS = 1_000_000;

  /** Distinct texts a drop may have in any other column. */
  static final int MAX_WORDS = 10_000;

  final TextColumn<String> entityId;
  final TextColumn<LocalDate> periodMonth;
  final TextColumn<String> applicationId;
  final TextColumn<Domain> domainId;
  final TextColumn<Product> productId;
  final TextColumn<Allocation> allocation;
  final TextColumn<ChargeCategory> chargeCategory;
  final DecimalColumn consumedQuantity = new DecimalColumn();
  final TextColumn<String> consumedUnit;
  final DecimalColumn billedCost = new DecimalColumn();
  final DecimalColumn effectiveCost = new DecimalColumn();
  final TextColumn<CurrencySums> billingCurrency;
  final TextColumn<String> pricingView;
  final TextColumn<UUID> runId;

  private final Column[] inOrder;

  ChargeColumns(Manifest manifest, CheckRules rules) {
    var values = new ValueRules(manifest, rules);
    entityId = new TextColumn<>(MAX_WORDS, values::entityId);
    periodMonth = new TextColumn<>(MAX_WORDS, values::periodMonth);
    applicationId = new TextColumn<>(MAX_APPLICATIONS, values::applicationId);
    domainId = new TextColumn<>(MAX_WORDS, values::domainId);
    productId = new TextColumn<>(MAX_WORDS, values::productId);
    allocation = new TextColumn<>(MAX_WORDS, values::allocation);
    chargeCategory = new TextColumn<>(MAX_WORDS, values::chargeCategory);
    consumedUnit = new TextColumn<>(MAX_WORDS, values::consumedUnit);
    billingCurrency = new TextColumn<>(MAX_WORDS, values::billingCurrency);
    pricingView = new TextColumn<>(MAX_WORDS, values::pricingView);
    runId = new TextColumn<>(MAX_WORDS, values::runId);
    inOrder =
        new Column[] {
          entityId,
          periodMonth,
          applicationId,
          domainId,
          productId,
          allocation,
          chargeCategory,
          consumedQuantity,
          consumedUnit,
          billedCost,
          effectiveCost,
          billingCurrency,
          pricingView,
          runId
        };
  }

  List<Column> inOrder() {
    return List.of(inOrder);
  }

  Column column(int index) {
    return inOrder[index];
  }

  /** The row as a record; only for a row without a fault. */
  Charge charge() {
    return new Charge(
        entityId.current().meaning(),
        periodMonth.current().meaning(),
        applicationId.current().text(),
        domainId.current().text(),
        productId.current().text(),
        allocation.current().meaning(),
        chargeCategory.current().meaning(),
        consumedQuantity.value(),
        consumedUnit.current().text(),
        billedCost.value(),
        effectiveCost.value(),
        billingCurrency.current().text(),
        pricingView.current().text(),
        runId.current().meaning());
  }
}
