package org.finopshub.local.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.YearMonth;
import java.util.Optional;
import org.finopshub.local.TestMart;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class PriceReportIT {
  private static final TestMart MART = TestMart.create();

  private final PriceReport report = MART.bean(PriceReport.class);

  @AfterAll
  static void close() {
    MART.close();
  }

  @Test
  void aPriceStandsWithItsViewsCurrencyAndItsProductsUnit() {
    assertThat(prices("vm", "2024-09", 10).items())
        .extracting(
            ListedPrice::pricingView,
            ListedPrice::currency,
            ListedPrice::unit,
            price -> price.unitPrice().toPlainString())
        .containsExactly(
            tuple("list-2024", "USD", "Hours", "0.10"), tuple("list-2025", "USD", "Hours", "0.20"));
  }

  @Test
  void aPriceThatDoesNotHoldInTheMonthIsLeftOut() {
    assertThat(prices("vm", "2019-12", 10).items()).isEmpty();
  }

  @Test
  void aPageSaysHowManyPricesThereAre() {
    assertThat(prices("vm", "2024-09", 1).items()).hasSize(1);
    assertThat(prices("vm", "2024-09", 1).total()).isEqualTo(2);
  }

  private PriceReport.Page prices(String product, String month, int limit) {
    return report.prices(
        new PriceReport.Query(
            Optional.empty(), Optional.of(product), Optional.of(YearMonth.parse(month)), limit, 0));
  }
}
