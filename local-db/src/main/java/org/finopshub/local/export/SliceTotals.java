package org.finopshub.local.export;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.finopshub.contract.manifest.Manifest.ControlTotals;
import org.finopshub.contract.manifest.Manifest.CurrencyTotals;
import org.finopshub.contract.manifest.Manifest.DomainTotals;
import org.finopshub.contract.slice.DropName;
import org.finopshub.local.sql.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the receiver of a slice must find: the sums the mart shows, not those of the rows as they
 * were written, so that a row lost on the way is missed.
 */
@Component
final class SliceTotals {
  private final JdbcClient jdbc;

  SliceTotals(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Of the run its month shows. */
  ControlTotals of(DropName drop) {
    var domains =
        ask("domain-totals", drop).param("run_id", drop.runId()).query(Domain.class).stream()
            .collect(toMap(Domain::domainId, Domain::charges));
    var byCurrency = new TreeMap<String, CurrencyTotals>();
    ask("currency-totals", drop).query(Currency.class).stream()
        .forEach(sum -> byCurrency.put(sum.billingCurrency(), sum.totals()));
    var byDomain = new TreeMap<String, DomainTotals>();
    domains.forEach((domain, charges) -> byDomain.put(domain, new DomainTotals(charges)));
    return new ControlTotals(
        domains.values().stream().mapToLong(Long::longValue).sum(),
        ask("count-applications", drop).query(Long.class).single(),
        byCurrency,
        byDomain);
  }

  private JdbcClient.StatementSpec ask(String statement, DropName drop) {
    return jdbc.sql(SqlFile.beside(SliceTotals.class, statement))
        .params(Map.of("period", drop.period().atDay(1)));
  }

  private record Currency(String billingCurrency, BigDecimal billedCost, BigDecimal effectiveCost) {
    private CurrencyTotals totals() {
      return new CurrencyTotals(billedCost, effectiveCost);
    }
  }

  private record Domain(String domainId, long charges) {}
}
