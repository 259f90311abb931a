package org.finopshub.local.usage;

import org.finopshub.contract.referential.Referential;

/**
 * What leads a line to its domain and product; {@code *} fits anything, null only what is not
 * given.
 *
 * @param productId null where only the domain is known
 */
record ProductRule(
    String provider,
    String service,
    String sku,
    String unit,
    String chargeCategory,
    String domainId,
    String productId) {
  private static final String ANY = "*";

  /** A plain usage file names products itself. */
  static ProductRule ofProduct(Referential.Product product) {
    return new ProductRule(
        ANY, ANY, product.productId(), ANY, ANY, product.domainId(), product.productId());
  }

  Object[] row(long nth) {
    return new Object[] {provider, service, sku, unit, chargeCategory, domainId, productId, nth};
  }
}
