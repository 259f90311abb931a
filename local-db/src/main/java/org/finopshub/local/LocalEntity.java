package org.finopshub.local;

import java.util.Objects;

/**
 * The entity this hub computes for.
 *
 * @param currency ISO 4217; what usage is billed in where its source does not say
 * @param pricingView the price list its months are valued with
 */
public record LocalEntity(String entityId, String currency, String pricingView) {
  public LocalEntity {
    Objects.requireNonNull(entityId, "entityId");
    Objects.requireNonNull(currency, "currency");
    Objects.requireNonNull(pricingView, "pricingView");
  }
}
