package org.finopshub.local.conformity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the entity holds its prices against.
 *
 * @param priceDeviation share of the group's price its own may be off
 * @param groupPricingView the group's pricing view; empty = the official prices of its own view
 */
public record ConformitySettings(BigDecimal priceDeviation, Optional<String> groupPricingView) {}
