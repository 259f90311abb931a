package org.finopshub.group.report;

import java.util.Optional;

/**
 * What costs are expressed in.
 *
 * @param pricingView values the quantities with this view; empty = the costs the entities published
 * @param convertTo the group's currency; empty = each cost in its own
 */
public record Valuation(Optional<String> pricingView, Optional<String> convertTo) {
  public static final Valuation AS_PUBLISHED = new Valuation(Optional.empty(), Optional.empty());
}
