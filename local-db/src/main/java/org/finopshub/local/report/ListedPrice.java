package org.finopshub.local.report;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What one unit of a product costs in a pricing view.
 *
 * @param version of the referential that lists it
 * @param currency of the pricing view
 * @param unit of the product; null when the referential has no such product
 * @param basis {@code unit-price} or {@code as-billed}
 * @param unitPrice null when it counts as billed
 * @param validFrom first day; null = always
 * @param validTo last day; null = until further notice
 */
public record ListedPrice(
    int version,
    String pricingView,
    String label,
    String currency,
    String productId,
    String unit,
    String basis,
    BigDecimal unitPrice,
    LocalDate validFrom,
    LocalDate validTo) {}
