package org.finopshub.group.report;

/**
 * How far a pricing view could value what was asked for.
 *
 * @param complete whether everything had a price or counts as billed
 */
public record Pricing(String pricingView, boolean complete) {}
