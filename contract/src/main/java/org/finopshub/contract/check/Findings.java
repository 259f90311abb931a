package org.finopshub.contract.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.finopshub.contract.conformity.ConformityCode;
import org.finopshub.contract.manifest.Manifest;
import org.finopshub.contract.referential.Referential;

/** Looks for what does not stop a slice but should be put right before the next. */
final class Findings {
  private Findings() {}

  static List<Finding> of(Manifest manifest, ChargeColumns columns, Referential referential) {
    if (referential == null) {
      return List.of();
    }
    var findings = new ArrayList<Finding>();
    if (isOfAnotherVersion(manifest, referential)) {
      findings.add(
          new Finding(
              ConformityCode.REFERENTIAL_VERSION.code(),
              String.valueOf(manifest.referentialVersion()),
              "The slice was computed with version %d of the referential; the current one is %d"
                  .formatted(manifest.referentialVersion(), referential.version()),
              0));
    }
    var month = manifest.slice().periodMonth();
    for (var term : columns.productId.terms()) {
      if (term.meaning() != null && isRetired(term.meaning().retiredOn(), month)) {
        findings.add(
            new Finding(
                ConformityCode.RETIRED_PRODUCT.code(),
                term.text(),
                "Product %s was retired on %s; move its consumption to its successor"
                    .formatted(term.text(), term.meaning().retiredOn()),
                term.rows()));
      }
    }
    for (var term : columns.domainId.terms()) {
      if (term.meaning() != null && isRetired(term.meaning().retiredOn(), month)) {
        findings.add(
            new Finding(
                ConformityCode.RETIRED_DOMAIN.code(),
                term.text(),
                "Domain %s was retired on %s".formatted(term.text(), term.meaning().retiredOn()),
                term.rows()));
      }
    }
    return findings;
  }

  private static boolean isOfAnotherVersion(Manifest manifest, Referential referential) {
    return referential.version() != Referential.UNVERSIONED
        && referential.version() != manifest.referentialVersion();
  }

  private static boolean isRetired(LocalDate retiredOn, LocalDate month) {
    return retiredOn != null && !retiredOn.isAfter(month);
  }
}
