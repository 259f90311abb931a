package org.finopshub.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.finopshub.contract.charge.Allocation;
import org.finopshub.contract.charge.Charge;
import org.finopshub.contract.charge.ChargeCategory;
import org.finopshub.contract.slice.DropName;

/** Rows that keep the contract, the same ones at every call. */
public final class SampleCharges {
  private static final int MAX_ROWS_PER_APPLICATION = 40;
  private static final int FEWEST_APPLICATIONS = 5;

  private SampleCharges() {}

  /** As many rows as asked for over five or more applications, each with its own key. */
  public static Stream<Charge> of(DropName drop, String pricingView, int rows) {
    int applications = Math.max(FEWEST_APPLICATIONS, rows / MAX_ROWS_PER_APPLICATION + 1);
    return IntStream.range(0, rows)
        .mapToObj(i -> row(drop, pricingView, i, i % applications, i / applications));
  }

  /** One row to start a bad one from; see {@link Edit}. */
  public static Charge one() {
    return row(
        new DropName(
            "atlas",
            YearMonth.of(2026, 5),
            UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e")),
        SampleReferential.PRICING_VIEW,
        0,
        0,
        0);
  }

  private static Charge row(
      DropName drop, String pricingView, int i, int application, int combination) {
    var compute = combination % 2 == 0;
    var categories = ChargeCategory.values();
    return new Charge(
        drop.entityId(),
        drop.period().atDay(1),
        "app-%05d".formatted(application),
        compute ? "compute" : "storage",
        compute ? "vm-standard" : "disk-ssd",
        combination / 2 % 2 == 0 ? Allocation.DIRECT : Allocation.INDIRECT,
        categories[combination / 4 % categories.length],
        BigDecimal.valueOf(i + 1L, 3),
        compute ? "Hours" : "GB-Months",
        BigDecimal.valueOf((i * 7919L) % 1_000_003L, 9),
        BigDecimal.valueOf((i * 104_729L) % 1_000_003L, 11),
        combination / 20 % 2 == 0 ? "USD" : "EUR",
        pricingView,
        drop.runId());
  }

  /** A charge of which one value is changed after another. */
  public static final class Edit {
    private Charge charge;

    public Edit(Charge charge) {
      this.charge = charge;
    }

    public Edit entity(String entityId) {
      return set(entityId, charge.periodMonth(), charge.applicationId(), charge.pricingView());
    }

    public Edit periodMonth(LocalDate day) {
      return set(charge.entityId(), day, charge.applicationId(), charge.pricingView());
    }

    public Edit application(String applicationId) {
      return set(charge.entityId(), charge.periodMonth(), applicationId, charge.pricingView());
    }

    public Edit pricingView(String view) {
      return set(charge.entityId(), charge.periodMonth(), charge.applicationId(), view);
    }

    public Edit product(String domainId, String productId, String unit) {
      return measure(
          domainId,
          productId,
          charge.chargeCategory(),
          charge.consumedQuantity(),
          unit,
          charge.billedCost(),
          charge.billingCurrency());
    }

    public Edit category(ChargeCategory category) {
      return measure(
          charge.domainId(),
          charge.productId(),
          category,
          charge.consumedQuantity(),
          charge.consumedUnit(),
          charge.billedCost(),
          charge.billingCurrency());
    }

    public Edit quantity(String quantity) {
      return measure(
          charge.domainId(),
          charge.productId(),
          charge.chargeCategory(),
          new BigDecimal(quantity),
          charge.consumedUnit(),
          charge.billedCost(),
          charge.billingCurrency());
    }

    public Edit billed(String cost, String currency) {
      return measure(
          charge.domainId(),
          charge.productId(),
          charge.chargeCategory(),
          charge.consumedQuantity(),
          charge.consumedUnit(),
          new BigDecimal(cost),
          currency);
    }

    public Charge charge() {
      return charge;
    }

    private Edit set(String entityId, LocalDate day, String applicationId, String view) {
      charge =
          new Charge(
              entityId,
              day,
              applicationId,
              charge.domainId(),
              charge.productId(),
              charge.allocation(),
              charge.chargeCategory(),
              charge.consumedQuantity(),
              charge.consumedUnit(),
              charge.billedCost(),
              charge.effectiveCost(),
              charge.billingCurrency(),
              view,
              charge.runId());
      return this;
    }

    private Edit measure(
        String domainId,
        String productId,
        ChargeCategory category,
        BigDecimal quantity,
        String unit,
        BigDecimal billed,
        String currency) {
      charge =
          new Charge(
              charge.entityId(),
              charge.periodMonth(),
              charge.applicationId(),
              domainId,
              productId,
              charge.allocation(),
              category,
              quantity,
              unit,
              billed,
              charge.effectiveCost(),
              currency,
              charge.pricingView(),
              charge.runId());
      return this;
    }
  }
}
