package org.finopshub.contract.format;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.finopshub.contract.charge.Charge;
import org.finopshub.contract.manifest.Manifest.ControlTotals;
import org.finopshub.contract.manifest.Manifest.CurrencyTotals;
import org.finopshub.contract.manifest.Manifest.DomainTotals;

/** Adds rows up to the control totals of a manifest. Memory: one entry per application. */
public final class ControlTotalsTally {
  private final Set<String> applications = new HashSet<>();
  private final Map<String, Sums> byCurrency = new HashMap<>();
  private final Map<String, Count> byDomain = new HashMap<>();
  private long rows;

  public void add(Charge charge) {
    rows++;
    applications.add(charge.applicationId());
    byDomain.computeIfAbsent(charge.domainId(), domain -> new Count()).rows++;
    byCurrency.computeIfAbsent(charge.billingCurrency(), currency -> new Sums()).add(charge);
  }

  public ControlTotals totals() {
    return new ControlTotals(
        rows,
        applications.size(),
        sorted(byCurrency, sums -> new CurrencyTotals(sums.billed.total(), sums.effective.total())),
        sorted(byDomain, count -> new DomainTotals(count.rows)));
  }

  private static <V, T> SortedMap<String, T> sorted(Map<String, V> found, Function<V, T> total) {
    var totals = new TreeMap<String, T>();
    found.forEach((key, value) -> totals.put(key, total.apply(value)));
    return totals;
  }

  private static final class Count {
    private long rows;
  }

  private static final class Sums {
    private final ExactSum billed = new ExactSum();
    private final ExactSum effective = new ExactSum();

    void add(Charge charge) {
      billed.add(charge.billedCost());
      effective.add(charge.effectiveCost());
    }
  }
}
