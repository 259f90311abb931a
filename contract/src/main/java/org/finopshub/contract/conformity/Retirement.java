package org.finopshub.contract.conformity;

import java.time.LocalDate;
import java.util.Optional;
import org.finopshub.contract.referential.Referential.Domain;
import org.finopshub.contract.referential.Referential.Product;

/** Whether something still used should be so no more. */
public final class Retirement {
  private Retirement() {}

  /** What to say of a product used in a month that starts on or after its last day. */
  public static Optional<String> of(Product product, LocalDate month) {
    return isRetired(product.retiredOn(), month)
        ? Optional.of(
            "Product %s was retired on %s; move its consumption to its successor"
                .formatted(product.productId(), product.retiredOn()))
        : Optional.empty();
  }

  public static Optional<String> of(Domain domain, LocalDate month) {
    return isRetired(domain.retiredOn(), month)
        ? Optional.of(
            "Domain %s was retired on %s".formatted(domain.domainId(), domain.retiredOn()))
        : Optional.empty();
  }

  private static boolean isRetired(LocalDate retiredOn, LocalDate month) {
    return retiredOn != null && !retiredOn.isAfter(month);
  }
}
