package org.finopshub.local.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import org.finopshub.contract.SharedData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The FinOps Foundation's anonymised sample: 1,000 lines of AWS, Microsoft and Oracle. */
class FocusSampleIT {
  private static final String COSTS =
      """
      SELECT period_month, billing_currency, sum(source_lines), sum(billed_cost)
      FROM mart.usage_line GROUP BY 1, 2 ORDER BY 1""";
  private final TestIntake mart = new TestIntake();

  @BeforeEach
  void lieInTheDirectory() throws Exception {
    Files.copy(SharedData.file("focus_sample.csv"), mart.directory.resolve("sample.csv"));
  }

  @AfterEach
  void clear() throws Exception {
    mart.close();
  }

  @Test
  void linesOfAwsAreTakenToTheLastDecimal() {
    var taken =
        mart.intake(mart.focus(List.of("AWS"), List.of())).takeNewFiles(TakeProgress.SILENT);

    assertThat(taken.failures()).isEmpty();
    assertThat(taken.deliveries())
        .singleElement()
        .extracting(
            TakenDelivery::linesRead,
            TakenDelivery::linesTaken,
            TakenDelivery::linesRejected,
            TakenDelivery::linesOutOfScope)
        .containsExactly(1000L, 942L, 0L, 58L);
    assertThat(mart.rows(COSTS)).containsExactly("2024-09-01|USD|942|18.0066386184");
  }

  @Test
  void allOtherLinesAreTakenInTheMonthTheyBelongTo() {
    mart.intake(mart.focus(List.of(), List.of("AWS"))).takeNewFiles(TakeProgress.SILENT);

    assertThat(mart.rows(COSTS))
        .containsExactly("2024-09-01|USD|57|2.27358811059", "2024-10-01|USD|1|0.24");
    assertThat(
            mart.rows(
                "SELECT period_month, source_lines FROM mart.finding WHERE code = 'other-period'"))
        .containsExactly("2024-10-01|1");
  }

  @Test
  void negativeUsageIsCarriedAsAdjustment() {
    mart.intake(mart.focus()).takeNewFiles(TakeProgress.SILENT);

    assertThat(
            mart.rows(
                """
                SELECT charge_category, sum(source_lines) FROM mart.usage_line
                WHERE consumed_quantity < 0 GROUP BY 1"""))
        .containsExactly("adjustment|12");
    assertThat(
            mart.rows("SELECT sum(source_lines) FROM mart.finding WHERE code = 'negative-usage'"))
        .containsExactly("12");
  }

  @Test
  void tagsNameTheApplicationAndTheRestIsPooled() {
    mart.intake(mart.focus()).takeNewFiles(TakeProgress.SILENT);

    assertThat(
            mart.rows(
                "SELECT attribution, sum(source_lines) FROM mart.usage_line GROUP BY 1 ORDER BY 1"))
        .containsExactly("application|704", "pool|296");
  }
}
