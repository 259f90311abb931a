package org.finopshub.contract.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.finopshub.contract.conformity.ConformityCode;
import org.finopshub.contract.format.Term;
import org.finopshub.contract.format.TextColumn;
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
    var productRetired = new HashMap<String, LocalDate>();
    referential.products().forEach(p -> productRetired.put(p.productId(), p.retiredOn()));
    for (var term : retired(columns.productId, productRetired, month)) {
      findings.add(
          new Finding(
              ConformityCode.RETIRED_PRODUCT.code(),
              term.text(),
              "Product %s was retired on %s; move its consumption to its successor"
                  .formatted(term.text(), productRetired.get(term.text())),
              term.rows()));
    }
    var domainRetired = new HashMap<String, LocalDate>();
    referential.domains().forEach(d -> domainRetired.put(d.domainId(), d.retiredOn()));
    for (var term : retired(columns.domainId, domainRetired, month)) {
      findings.add(
          new Finding(
              ConformityCode.RETIRED_DOMAIN.code(),
              term.text(),
              "Domain %s was retired on %s".formatted(term.text(), domainRetired.get(term.text())),
              term.rows()));
    }
    return findings;
  }

  /** By the current referential, whatever version the rows were checked with. */
  private static <M> List<Term<M>> retired(
      TextColumn<M> column, Map<String, LocalDate> retiredOn, LocalDate month) {
    return column.terms().stream()
        .filter(term -> term.meaning() != null && isRetired(retiredOn.get(term.text()), month))
        .toList();
  }

  private static boolean isOfAnotherVersion(Manifest manifest, Referential referential) {
    return referential.version() != Referential.UNVERSIONED
        && referential.version() != manifest.referentialVersion();
  }

  private static boolean isRetired(LocalDate retiredOn, LocalDate month) {
    return retiredOn != null && !retiredOn.isAfter(month);
  }
}
