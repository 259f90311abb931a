package org.finopshub.group.conformity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the group holds prices against.
 *
 * @param priceDeviation share of the group's price an effective unit cost may be off
 * @param pricingView the group's pricing view; empty = the one the slice was valued with
 */
public record ConformitySettings(BigDecimal priceDeviation, Optional<String> pricingView) {}
