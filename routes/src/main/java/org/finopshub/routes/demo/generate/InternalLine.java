package org.finopshub.routes.demo.generate;

import java.math.BigDecimal;
import java.util.List;

/**
 * A metered quantity of the internal catalogue.
 *
 * @param applicationId empty when nobody in particular used it
 * @param writtenQuantity what the file says, readable or not
 */
record InternalLine(
    String applicationId,
    String productId,
    BigDecimal quantity,
    String writtenQuantity,
    String unit,
    Oddity.Fate fate) {
  static final List<String> HEADERS = List.of("application_id", "product_id", "quantity", "unit");

  List<String> values() {
    return List.of(applicationId, productId, writtenQuantity, unit);
  }

  InternalLine withApplication(String otherApplicationId, Oddity.Fate otherFate) {
    return new InternalLine(
        otherApplicationId, productId, quantity, writtenQuantity, unit, otherFate);
  }

  InternalLine withProduct(String otherProductId, Oddity.Fate otherFate) {
    return new InternalLine(
        applicationId, otherProductId, quantity, writtenQuantity, unit, otherFate);
  }

  InternalLine takenBack() {
    var negative = quantity.negate();
    return new InternalLine(
        applicationId, productId, negative, negative.toPlainString(), unit, fate);
  }

  InternalLine unreadable() {
    return new InternalLine(
        applicationId, productId, quantity, "12,5 approx.", unit, Oddity.Fate.REJECTED);
  }
}
