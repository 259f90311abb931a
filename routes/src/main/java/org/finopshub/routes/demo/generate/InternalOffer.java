package org.finopshub.routes.demo.generate;

import java.util.List;

/** A product of the internal catalogue: a row of {@code internal-offers.csv}. */
record InternalOffer(
    String productId, String unit, double typicalQuantity, double weight, boolean shared) {

  static Skew<InternalOffer> catalogue() {
    var offers = CsvResource.rows("internal-offers.csv").stream().map(InternalOffer::of).toList();
    return Skew.weighted(offers, offers.stream().map(InternalOffer::weight).toList());
  }

  private static InternalOffer of(List<String> row) {
    return new InternalOffer(
        row.get(0),
        row.get(1),
        Double.parseDouble(row.get(2)),
        Double.parseDouble(row.get(3)),
        Boolean.parseBoolean(row.get(4)));
  }
}
