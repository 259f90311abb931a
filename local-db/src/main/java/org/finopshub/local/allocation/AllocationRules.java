package org.finopshub.local.allocation;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.finopshub.local.run.RunInput;

/**
 * How each domain's shared pool is split; a domain without a rule goes by direct effective cost.
 *
 * @param byDomain domain to its rule
 */
public record AllocationRules(Map<String, Rule> byDomain) implements RunInput {

  public AllocationRules {
    byDomain = sorted(byDomain);
  }

  public Rule of(String domainId) {
    return byDomain.getOrDefault(domainId, Rule.byDirectEffectiveCost());
  }

  @Override
  public String fingerprint(YearMonth period) {
    return byDomain.toString();
  }

  private static <T> SortedMap<String, T> sorted(Map<String, T> map) {
    return Collections.unmodifiableSortedMap(new TreeMap<>(map == null ? Map.of() : map));
  }

  /**
   * How one pool is split.
   *
   * @param weights application to weight, for {@link By#WEIGHTS} only; an application without one
   *     weighs 0; decimals beyond the 18th do not count
   */
  public record Rule(By by, Map<String, BigDecimal> weights) {
    public Rule {
      weights = sorted(weights);
      if ((by == By.WEIGHTS) == weights.isEmpty()) {
        throw new IllegalArgumentException("A rule has weights if, and only if, it goes by them");
      }
    }

    public static Rule byDirectEffectiveCost() {
      return new Rule(By.DIRECT_EFFECTIVE_COST, Map.of());
    }

    public static Rule byWeights(Map<String, BigDecimal> weights) {
      return new Rule(By.WEIGHTS, weights);
    }

    public static Rule evenly() {
      return new Rule(By.EVEN, Map.of());
    }
  }

  /** What an application's share is proportional to; negative counts as 0, all 0 as even. */
  public enum By {
    DIRECT_EFFECTIVE_COST,
    WEIGHTS,
    EVEN;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The word configuration and SQL use. */
    public String code() {
      return code;
    }
  }
}
