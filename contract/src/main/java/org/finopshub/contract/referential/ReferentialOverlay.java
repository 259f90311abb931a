package org.finopshub.contract.referential;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import org.finopshub.contract.referential.Referential.ApplicationRule;
import org.finopshub.contract.referential.Referential.Domain;
import org.finopshub.contract.referential.Referential.Price;
import org.finopshub.contract.referential.Referential.PricingView;
import org.finopshub.contract.referential.Referential.Product;
import org.finopshub.contract.referential.Referential.UnitAlias;

/**
 * What an entity sets on top of the official referential: rows of an id it has replace the official
 * rows of that id, others are added. A directory with any of the six files.
 */
public final class ReferentialOverlay {
  private final ReferentialFiles files;

  private ReferentialOverlay(ReferentialFiles files) {
    this.files = files;
  }

  /** Takes the files a directory has. */
  public static ReferentialOverlay in(Path directory) throws IOException {
    return new ReferentialOverlay(ReferentialFiles.present(directory));
  }

  /** Whether there is nothing to lay over anything. */
  public boolean isEmpty() {
    return files.bytes().isEmpty();
  }

  /** Equal files, equal hash. */
  public String contentHash() {
    return files.contentHash();
  }

  /**
   * The effective referential, under the official one's version.
   *
   * @throws InvalidReferentialException listing every problem of the two together
   */
  public Referential over(Referential official) {
    var own = files.rows(official.version());
    var effective =
        new Referential(
            official.version(),
            merge(official.domains(), own.domains(), Domain::domainId),
            merge(official.products(), own.products(), Product::productId),
            merge(official.applicationRules(), own.applicationRules(), ReferentialOverlay::ruleKey),
            merge(official.pricingViews(), own.pricingViews(), PricingView::pricingView),
            merge(official.prices(), own.prices(), ReferentialOverlay::priceKey),
            merge(official.unitAliases(), own.unitAliases(), ReferentialOverlay::aliasKey));
    var problems = ReferentialRules.problems(effective);
    if (!problems.isEmpty()) {
      throw new InvalidReferentialException(problems);
    }
    return effective;
  }

  private static <T> List<T> merge(List<T> official, List<T> own, Function<T, Object> key) {
    var replaced = new HashSet<Object>();
    own.forEach(row -> replaced.add(key.apply(row)));
    var merged = new ArrayList<T>();
    official.stream().filter(row -> !replaced.contains(key.apply(row))).forEach(merged::add);
    merged.addAll(own);
    return List.copyOf(merged);
  }

  private static Object ruleKey(ApplicationRule rule) {
    return List.of(rule.entityId(), rule.match(), rule.localApplicationId());
  }

  private static Object priceKey(Price price) {
    return List.of(price.pricingView(), price.productId());
  }

  private static Object aliasKey(UnitAlias alias) {
    return List.of(alias.alias(), alias.unit());
  }
}
