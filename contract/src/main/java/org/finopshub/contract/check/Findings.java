package org.finopshub.contract.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.finopshub.contract.conformity.ConformityCode;
import org.finopshub.contract.conformity.Retirement;
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
    var products = new HashMap<String, String>();
    referential
        .products()
        .forEach(p -> Retirement.of(p, month).ifPresent(why -> products.put(p.productId(), why)));
    findings.addAll(retired(ConformityCode.RETIRED_PRODUCT, columns.productId, products));
    var domains = new HashMap<String, String>();
    referential
        .domains()
        .forEach(d -> Retirement.of(d, month).ifPresent(why -> domains.put(d.domainId(), why)));
    findings.addAll(retired(ConformityCode.RETIRED_DOMAIN, columns.domainId, domains));
    return findings;
  }

  /** By the current referential, whatever version the rows were checked with. */
  private static List<Finding> retired(
      ConformityCode code, TextColumn<?> column, Map<String, String> retired) {
    return column.terms().stream()
        .filter(term -> term.meaning() != null && retired.containsKey(term.text()))
        .map(t -> new Finding(code.code(), t.text(), retired.get(t.text()), t.rows()))
        .toList();
  }

  private static boolean isOfAnotherVersion(Manifest manifest, Referential referential) {
    return referential.version() != Referential.UNVERSIONED
        && referential.version() != manifest.referentialVersion();
  }
}
