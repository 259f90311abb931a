package org.finopshub.contract.check;

import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.finopshub.contract.format.Term;
import org.finopshub.contract.format.TextColumn;
import org.finopshub.contract.manifest.Manifest.ControlTotals;
import org.finopshub.contract.manifest.Manifest.CurrencyTotals;
import org.finopshub.contract.manifest.Manifest.DomainTotals;
import org.finopshub.contract.receipt.Violation;
import org.finopshub.contract.receipt.ViolationCode;

/** Adds the rows up while they are read and holds the sums against the manifest's. */
final class RowTotals {
  private final ChargeColumns row;
  private long rows;
  private boolean comparable = true;

  RowTotals(ChargeColumns row) {
    this.row = row;
  }

  /** Adds the row that stands in the columns, be it good or bad, as long as it has values. */
  void add() {
    rows++;
    row.applicationId.current().countRow();
    row.domainId.current().countRow();
    row.productId.current().countRow();
    var sums = row.billingCurrency.current().meaning();
    if (sums == null || row.billedCost.fault() != null || row.effectiveCost.fault() != null) {
      comparable = false;
      return;
    }
    row.billedCost.addTo(sums.billedCost());
    row.effectiveCost.addTo(sums.effectiveCost());
    row.billingCurrency.current().countRow();
  }

  /** Counts a row that has no values; from now on the sums say nothing. */
  void addUnreadable() {
    rows++;
    comparable = false;
  }

  /** A file of which rows may be left unread. */
  void skipFile() {
    comparable = false;
  }

  long rows() {
    return rows;
  }

  /** Compares every total; where a row could not be read, that row is the violation. */
  void compare(ControlTotals declared, ViolationLog log) {
    if (!comparable) {
      return;
    }
    differ("control_totals.rows", declared.rows(), rows, log);
    differ("control_totals.applications", declared.applications(), counted(row.applicationId), log);
    compareCurrencies(declared.byCurrency(), log);
    compareDomains(declared.byDomain(), log);
  }

  private void compareCurrencies(SortedMap<String, CurrencyTotals> declared, ViolationLog log) {
    var found = counts(row.billingCurrency, t -> t.meaning().totals());
    for (var currency : union(declared, found)) {
      var name = "control_totals.by_currency." + currency;
      var expected = declared.get(currency);
      var sums = found.get(currency);
      if (expected == null || sums == null) {
        differ(name, expected, sums, log);
        continue;
      }
      if (expected.billedCost().compareTo(sums.billedCost()) != 0) {
        differ(name + ".billed_cost", plain(expected.billedCost()), plain(sums.billedCost()), log);
      }
      if (expected.effectiveCost().compareTo(sums.effectiveCost()) != 0) {
        differ(
            name + ".effective_cost",
            plain(expected.effectiveCost()),
            plain(sums.effectiveCost()),
            log);
      }
    }
  }

  private void compareDomains(SortedMap<String, DomainTotals> declared, ViolationLog log) {
    var found = counts(row.domainId, t -> new DomainTotals(t.rows()));
    for (var domain : union(declared, found)) {
      differ(
          "control_totals.by_domain." + domain + ".rows",
          declared.containsKey(domain) ? declared.get(domain).rows() : 0,
          found.containsKey(domain) ? found.get(domain).rows() : 0,
          log);
    }
  }

  private static void differ(String property, Object expected, Object found, ViolationLog log) {
    if (expected == null || !expected.equals(found)) {
      log.add(
          new Violation(
              ViolationCode.CONTROL_TOTAL_MISMATCH.code(),
              "The manifest declares %s, the rows have %s"
                  .formatted(orNothing(expected), orNothing(found)),
              null,
              null,
              property,
              String.valueOf(orNothing(found))));
    }
  }

  private static Object orNothing(Object value) {
    return value == null ? "nothing" : value;
  }

  private static String plain(BigDecimal value) {
    return value.toPlainString();
  }

  private static long counted(TextColumn<?> column) {
    return column.terms().stream().filter(t -> t.rows() > 0).count();
  }

  private static <M, T> SortedMap<String, T> counts(
      TextColumn<M> column, Function<Term<M>, T> total) {
    var counts = new TreeMap<String, T>();
    column.terms().stream()
        .filter(t -> t.rows() > 0)
        .forEach(t -> counts.put(t.text(), total.apply(t)));
    return counts;
  }

  private static Iterable<String> union(SortedMap<String, ?> a, SortedMap<String, ?> b) {
    var keys = new TreeSet<>(a.keySet());
    keys.addAll(b.keySet());
    return keys;
  }
}
