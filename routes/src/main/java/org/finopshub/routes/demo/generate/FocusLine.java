package org.finopshub.routes.demo.generate;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;

/** One line of a bill while it is being made. */
final class FocusLine {
  private final String[] values = new String[FocusColumn.values().length];
  private final boolean sharedProduct;
  private YearMonth billingPeriod;
  private BigDecimal consumedQuantity = BigDecimal.ZERO;
  private BigDecimal billedCost = BigDecimal.ZERO;

  /** A line whose columns all hold the given spelling of null. */
  FocusLine(YearMonth billingPeriod, boolean sharedProduct, String nullSpelling) {
    Arrays.fill(values, nullSpelling);
    this.billingPeriod = billingPeriod;
    this.sharedProduct = sharedProduct;
  }

  FocusLine set(FocusColumn column, String value) {
    values[column.ordinal()] = value;
    return this;
  }

  String get(FocusColumn column) {
    return values[column.ordinal()];
  }

  boolean isOfSharedProduct() {
    return sharedProduct;
  }

  YearMonth billingPeriod() {
    return billingPeriod;
  }

  /** Moves the line to another period, in the spelling {@code FocusDates} gives. */
  FocusLine billIn(YearMonth period, FocusDates dates) {
    billingPeriod = period;
    return set(FocusColumn.BILLING_PERIOD_START, dates.write(period.atDay(1).atStartOfDay()))
        .set(
            FocusColumn.BILLING_PERIOD_END,
            dates.write(period.plusMonths(1).atDay(1).atStartOfDay()));
  }

  BigDecimal billedCost() {
    return billedCost;
  }

  BigDecimal consumedQuantity() {
    return consumedQuantity;
  }

  /** What was used and what it costs; list, contracted and effective cost are the same. */
  FocusLine charge(BigDecimal quantity, BigDecimal cost) {
    consumedQuantity = quantity;
    billedCost = cost;
    var writtenCost = cost.toPlainString();
    return set(FocusColumn.CONSUMED_QUANTITY, quantity.toPlainString())
        .set(FocusColumn.PRICING_QUANTITY, quantity.toPlainString())
        .set(FocusColumn.BILLED_COST, writtenCost)
        .set(FocusColumn.CONTRACTED_COST, writtenCost)
        .set(FocusColumn.EFFECTIVE_COST, writtenCost)
        .set(FocusColumn.LIST_COST, writtenCost);
  }

  Iterable<String> values() {
    return Arrays.asList(values);
  }
}
