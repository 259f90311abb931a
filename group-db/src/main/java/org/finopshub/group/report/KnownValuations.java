package org.finopshub.group.report;

import org.finopshub.group.currency.RateSource;
import org.finopshub.group.sql.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows the pricing views there ever were, and the one currency rates lead to. */
@Component
public class KnownValuations {
  private static final String PRICING_VIEWS =
      SqlFile.beside(KnownValuations.class, "pricing-views.sql");

  private final JdbcClient jdbc;
  private final RateSource rates;

  KnownValuations(JdbcClient jdbc, RateSource rates) {
    this.jdbc = jdbc;
    this.rates = rates;
  }

  /**
   * @throws UnknownValuationException naming the parameter and what it may be
   */
  public void require(Valuation valuation) {
    valuation.pricingView().ifPresent(this::requirePricingView);
    valuation.convertTo().ifPresent(this::requireGroupCurrency);
  }

  private void requirePricingView(String asked) {
    var known = jdbc.sql(PRICING_VIEWS).query(String.class).list();
    if (!known.contains(asked)) {
      throw new UnknownValuationException(
          "pricing_view", asked, "one of " + String.join(", ", known));
    }
  }

  private void requireGroupCurrency(String asked) {
    if (!asked.equals(rates.groupCurrency())) {
      throw new UnknownValuationException(
          "convert_to", asked, "the group's currency, " + rates.groupCurrency());
    }
  }
}
