package org.finopshub.local.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.finopshub.local.TestMart;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TopApplicationsIT {
  private static final TestMart MART = TestMart.create();

  private final TopApplications report = MART.bean(TopApplications.class);

  @BeforeAll
  static void computeOneMonth() {
    MART.deliver("usage")
        .consumed("app-web", "vm", "30", "3")
        .consumed("app-crm", "vm", "10", "1")
        .consumed("app-crm", "disk", "5", "7.000000000000000001")
        .line("application", "app-web", "support", "purchase", "0", "100", "EUR");
    MART.runMonth();
  }

  @AfterAll
  static void close() {
    MART.close();
  }

  @Test
  void theCostliestComeFirstInEachCurrency() {
    assertThat(texts(10))
        .containsExactly(
            "1 app-web EUR 100", "1 app-crm USD 8.000000000000000001", "2 app-web USD 3");
  }

  @Test
  void noMoreAreFoundInACurrencyThanAreAskedFor() {
    assertThat(texts(1)).containsExactly("1 app-web EUR 100", "1 app-crm USD 8.000000000000000001");
  }

  private List<String> texts(int most) {
    return report.of(TestMart.SEPTEMBER, most).items().stream()
        .map(
            item ->
                "%d %s %s %s"
                    .formatted(
                        item.place(),
                        item.applicationId(),
                        item.currency(),
                        item.effectiveCost().stripTrailingZeros().toPlainString()))
        .toList();
  }
}
