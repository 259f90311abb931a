package org.finopshub.contract.format;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.finopshub.contract.charge.Charge;
import org.finopshub.contract.manifest.Manifest.ControlTotals;
import org.finopshub.contract.manifest.Manifest.CurrencyTotals;
import org.finopshub.contract.manifest.Manifest.DomainTotals;

/** Adds rows up to the control totals of a manifest. Memory: one entry per application. */
public final class ControlTotalsTally {
  private final Set<String> applications = new HashSet<>();
  private final Map<String, CurrencyTotals> byCurrency = new HashMap<>();
  private final Map<String, Long> byDomain = new HashMap<>();
  private long rows;

  public void add(Charge charge) {
    rows++;
    applications.add(charge.applicationId());
    byDomain.merge(charge.domainId(), 1L, Long::sum);
    byCurrency.merge(
        charge.billingCurrency(),
        new CurrencyTotals(charge.billedCost(), charge.effectiveCost()),
        ControlTotalsTally::sum);
  }

  public ControlTotals totals() {
    return new ControlTotals(rows, applications.size(), new TreeMap<>(byCurrency), domains());
  }

  private SortedMap<String, DomainTotals> domains() {
    return byDomain.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, e -> new DomainTotals(e.getValue()), (a, b) -> a, TreeMap::new));
  }

  private static CurrencyTotals sum(CurrencyTotals a, CurrencyTotals b) {
    return new CurrencyTotals(
        a.billedCost().add(b.billedCost()), a.effectiveCost().add(b.effectiveCost()));
  }
}
