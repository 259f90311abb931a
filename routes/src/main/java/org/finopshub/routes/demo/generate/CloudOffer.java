package org.finopshub.routes.demo.generate;

import java.math.BigDecimal;
import java.util.List;

/** Something a cloud sells: a row of {@code cloud-offers.csv}. */
record CloudOffer(
    String provider,
    String serviceCategory,
    String serviceName,
    String skuId,
    String chargeCategory,
    String unit,
    BigDecimal unitPrice,
    double typicalQuantity,
    double weight,
    boolean shared) {

  static Skew<CloudOffer> catalogue() {
    var offers = CsvResource.rows("cloud-offers.csv").stream().map(CloudOffer::of).toList();
    return Skew.weighted(offers, offers.stream().map(CloudOffer::weight).toList());
  }

  private static CloudOffer of(List<String> row) {
    return new CloudOffer(
        row.get(0),
        row.get(1),
        row.get(2),
        row.get(3),
        row.get(4),
        row.get(5),
        new BigDecimal(row.get(6)),
        Double.parseDouble(row.get(7)),
        Double.parseDouble(row.get(8)),
        Boolean.parseBoolean(row.get(9)));
  }
}
