package org.finopshub.portal.group;

import java.util.Optional;
import org.finopshub.group.report.Conversion;
import org.finopshub.group.report.Pricing;
import org.finopshub.portal.cost.Completeness;
import org.finopshub.portal.cost.ConversionExtent;
import org.finopshub.portal.cost.PricingExtent;

/** What the ledger says of how far an answer goes, in the API's words. */
public final class Extents {
  private Extents() {}

  public static Completeness completeness(org.finopshub.group.report.Completeness completeness) {
    return Completeness.of(
        completeness.expectedSlices(),
        completeness.loadedSlices(),
        completeness.partialSlices(),
        completeness.heldSlices(),
        completeness.score(),
        completeness.reasons().stream()
            .map(reason -> new Completeness.Lack(reason.code(), reason.slices()))
            .toList());
  }

  /** Null when no pricing view was asked for: the answer then says nothing of it. */
  static PricingExtent pricing(Optional<Pricing> pricing) {
    return pricing
        .map(known -> new PricingExtent(known.pricingView(), known.complete()))
        .orElse(null);
  }

  /** Null when no conversion was asked for. */
  static ConversionExtent conversion(Optional<Conversion> conversion) {
    return conversion
        .map(
            known ->
                new ConversionExtent(
                    known.currency(),
                    known.isComplete(),
                    known.convertedCells(),
                    known.cellsWithoutRate()))
        .orElse(null);
  }
}
