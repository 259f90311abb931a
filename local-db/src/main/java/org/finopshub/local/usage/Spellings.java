package org.finopshub.local.usage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.finopshub.contract.charge.Charge;
import org.finopshub.contract.referential.Referential;

/**
 * What each spelling of a unit means: the first unit of a product that {@code units.csv} leads to,
 * or the last it leads to.
 *
 * <p>Units: one of the spelling is {@code factor} of the unit.
 */
final class Spellings {
  private static final BigDecimal TOO_LARGE = BigDecimal.TEN.pow(18);
  private final Map<String, Referential.UnitAlias> aliases = new HashMap<>();
  private final Set<String> productUnits;

  Spellings(Referential referential) {
    referential.unitAliases().forEach(alias -> aliases.put(alias.alias(), alias));
    this.productUnits =
        referential.products().stream()
            .map(Referential.Product::unit)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** What a unit is carried as; one that is no alias is carried as it is. */
  Referential.UnitAlias meaning(String spelling) {
    var unit = spelling;
    var factor = BigDecimal.ONE;
    var seen = new HashSet<String>();
    while (!productUnits.contains(unit) && aliases.containsKey(unit) && seen.add(unit)) {
      var alias = aliases.get(unit);
      unit = alias.unit();
      factor = factor.multiply(alias.factor());
    }
    return new Referential.UnitAlias(spelling, unit, factor);
  }

  /**
   * Rows of the table {@code spelling}.
   *
   * @throws UntakeableException when a factor has more than 18 digits before or behind the point
   */
  List<Object[]> rows() throws UntakeableException {
    var rows = new ArrayList<Object[]>();
    for (var spelling : aliases.keySet()) {
      var meaning = meaning(spelling);
      if (!meaning.unit().equals(spelling)) {
        rows.add(row(meaning));
      }
    }
    return rows;
  }

  private static Object[] row(Referential.UnitAlias meaning) throws UntakeableException {
    var factor = meaning.factor().stripTrailingZeros();
    if (factor.scale() > Charge.MAX_SCALE || factor.compareTo(TOO_LARGE) >= 0) {
      throw new UntakeableException(
          "units.csv makes %s of one %s %s: more than 18 digits before or behind the point"
              .formatted(factor.toPlainString(), meaning.alias(), meaning.unit()));
    }
    if (factor.compareTo(BigDecimal.ONE) == 0) {
      return new Object[] {meaning.alias(), meaning.unit(), null, null};
    }
    var whole = new BigDecimal(factor.toBigInteger());
    return new Object[] {
      meaning.alias(), meaning.unit(), whole, factor.subtract(whole).setScale(Charge.MAX_SCALE)
    };
  }
}
