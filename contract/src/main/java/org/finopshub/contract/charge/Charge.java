package org.finopshub.contract.charge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One fact row of a cost slice, as the contract's data files hold it.
 *
 * <p>Grain: entity, period, application, product, allocation, charge category, currency.
 *
 * <p>Units: quantity in the product's unit, both costs in {@code billingCurrency}; at most 18
 * decimals.
 *
 * <p>Source: contract v1; FOCUS 1.2 ConsumedQuantity, ConsumedUnit, BilledCost, EffectiveCost,
 * BillingCurrency, ChargeCategory.
 */
public record Charge(
    String entityId,
    LocalDate periodMonth,
    String applicationId,
    String domainId,
    String productId,
    Allocation allocation,
    ChargeCategory chargeCategory,
    BigDecimal consumedQuantity,
    String consumedUnit,
    BigDecimal billedCost,
    BigDecimal effectiveCost,
    String billingCurrency,
    String pricingView,
    UUID runId) {

  /** The column names, in the order of the contract. */
  public static final List<String> COLUMNS =
      List.of(
          "entity_id",
          "period_month",
          "application_id",
          "domain_id",
          "product_id",
          "allocation",
          "charge_category",
          "consumed_quantity",
          "consumed_unit",
          "billed_cost",
          "effective_cost",
          "billing_currency",
          "pricing_view",
          "run_id");

  /** Decimals a quantity or cost may hold. */
  public static final int MAX_SCALE = 18;

  /** Digits a quantity or cost may hold before and after the point. */
  public static final int MAX_PRECISION = 38;
}
