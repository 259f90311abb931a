package org.finopshub.routes.demo.generate;

import java.math.BigDecimal;
import java.util.function.Consumer;

/** What can be wrong with a line of a real bill, and what must become of it. */
enum Oddity {
  UNTAGGED(Fate.TAKEN, line -> line.set(FocusColumn.TAGS, "")),
  WITHOUT_APPLICATION_TAG(
      Fate.TAKEN, line -> line.set(FocusColumn.TAGS, "{\"environment\": \"shared\"}")),
  CORRECTION(
      Fate.TAKEN,
      line -> line.charge(line.consumedQuantity().negate(), line.billedCost().negate())),
  CREDIT(Fate.TAKEN, Oddity::turnIntoCredit),
  UNKNOWN_APPLICATION(
      Fate.UNATTRIBUTED, line -> line.set(FocusColumn.TAGS, "{\"application\": \"tmp_import_7\"}")),
  UNREADABLE_TAGS(Fate.UNATTRIBUTED, line -> line.set(FocusColumn.TAGS, "{application: none")),
  UNKNOWN_SERVICE(
      Fate.UNMAPPED, line -> line.set(FocusColumn.SERVICE_NAME, "Preview Quantum Service")),
  UNREADABLE_COST(Fate.REJECTED, line -> line.set(FocusColumn.BILLED_COST, "n/a")),
  MISSING_COST(Fate.REJECTED, line -> line.set(FocusColumn.BILLED_COST, "")),
  NOT_A_NUMBER(Fate.REJECTED, line -> line.set(FocusColumn.BILLED_COST, "NaN")),
  UNREADABLE_PERIOD(
      Fate.REJECTED, line -> line.set(FocusColumn.BILLING_PERIOD_START, "2025-13-41 00:00:00")),
  UNKNOWN_CURRENCY(Fate.REJECTED, line -> line.set(FocusColumn.BILLING_CURRENCY, "US Dollars"));

  /** Whether a hub can use the line, and whether it knows whose it is. */
  enum Fate {
    TAKEN,
    /** Unmapped for want of an application; a shared product asks for none. */
    UNATTRIBUTED,
    UNMAPPED,
    REJECTED;

    /** What it comes to for a product of its kind. */
    Fate settled(boolean sharedProduct) {
      if (this == UNATTRIBUTED) {
        return sharedProduct ? TAKEN : UNMAPPED;
      }
      return this;
    }
  }

  private final Fate fate;
  private final Consumer<FocusLine> change;

  Oddity(Fate fate, Consumer<FocusLine> change) {
    this.fate = fate;
    this.change = change;
  }

  Fate fate() {
    return fate;
  }

  void befall(FocusLine line) {
    change.accept(line);
  }

  private static void turnIntoCredit(FocusLine line) {
    line.charge(BigDecimal.ZERO, line.billedCost().negate())
        .set(FocusColumn.CHARGE_CATEGORY, "Credit")
        .set(FocusColumn.CONSUMED_QUANTITY, "NULL")
        .set(FocusColumn.CONSUMED_UNIT, "NULL");
  }
}
