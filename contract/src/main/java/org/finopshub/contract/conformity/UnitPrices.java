package org.finopshub.contract.conformity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.finopshub.contract.referential.Referential;
import org.finopshub.contract.referential.Referential.Price;
import org.finopshub.contract.referential.Referential.Price.Basis;

/** The unit prices of one pricing view on one day. */
final class UnitPrices {
  private static final Comparator<Price> LATEST_LAST =
      Comparator.comparing(Price::validFrom, Comparator.nullsFirst(Comparator.naturalOrder()));

  private final String currency;
  private final Map<String, BigDecimal> prices = new HashMap<>();

  /** No price at all when the view is not there or not valid on that day. */
  UnitPrices(Referential referential, String pricingView, LocalDate day) {
    this.currency =
        referential.pricingViews().stream()
            .filter(view -> view.pricingView().equals(pricingView))
            .filter(view -> isValid(view.validFrom(), view.validTo(), day))
            .findFirst()
            .map(Referential.PricingView::currency)
            .orElse(null);
    if (currency != null) {
      referential.prices().stream()
          .filter(price -> price.pricingView().equals(pricingView))
          .filter(price -> isValid(price.validFrom(), price.validTo(), day))
          .filter(price -> price.basis() == Basis.UNIT_PRICE)
          .sorted(LATEST_LAST)
          .forEach(price -> prices.put(price.productId(), price.unitPrice()));
    }
  }

  Map<String, BigDecimal> all() {
    return prices;
  }

  String currency() {
    return currency;
  }

  /** This view's price of a product, when another one is off it by more than a share. */
  Optional<BigDecimal> deviatedFrom(
      String productId, BigDecimal price, String priceCurrency, BigDecimal share) {
    return Optional.ofNullable(prices.get(productId))
        .filter(expected -> priceCurrency.equals(currency))
        .filter(
            expected ->
                price.subtract(expected).abs().compareTo(expected.abs().multiply(share)) > 0);
  }

  /** What a unit did cost; rounded to compare and to show, never to be summed. */
  static BigDecimal unitCost(Consumption use) {
    return use.effectiveCost().divide(use.consumedQuantity(), MathContext.DECIMAL64);
  }

  private static boolean isValid(LocalDate from, LocalDate to, LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }
}
