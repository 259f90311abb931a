package org.finopshub.local.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.finopshub.local.usage.TestIntake.FOCUS_HEADER;
import static org.finopshub.local.usage.TestIntake.FOCUS_LINE;

import java.nio.file.Files;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.finopshub.local.duckdb.DuckDb;
import org.finopshub.local.duckdb.DuckDbLimits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** FOCUS files as wholes: formats, headers, dirt, taking again. */
class FocusFilesIT {
  private static final String LINES =
      """
      SELECT period_month, attribution, local_application_id, domain_id, product_id,
          charge_category, consumed_unit, billing_currency, consumed_quantity, billed_cost,
          source_lines
      FROM mart.usage_line ORDER BY 1, 2, 3, 4, 5, 6, 7, 8""";
  private static final String FINDINGS =
      """
      SELECT code, period_month, subject, source_lines, billed_cost, billing_currency
      FROM mart.finding ORDER BY 1, 2, 3""";
  private static final String REJECTED =
      "SELECT line, reason_code FROM mart.usage_rejected ORDER BY 1";

  private final TestIntake mart = new TestIntake();

  @AfterEach
  void clear() throws Exception {
    mart.close();
  }

  @Test
  void dirtyLinesAreRejectedUnderTheirNumberAndTheOthersAreTaken() {
    var taken =
        mart.take(
            FOCUS_LINE,
            "abc,USD,2024-09-01,Usage,2,Hours,AWS,VM,std,,",
            "1,USD,2024-09-01,Usage",
            ",USD,2024-09-01,Usage,2,Hours,AWS,VM,std,,",
            "1,USD,2024-09-01,Usage,2,Hours,AWS,VM,std,,,too,many",
            "1,dollars,2024-09-01,Usage,2,Hours,AWS,VM,std,,",
            "1,USD,09/01/2024,Usage,2,Hours,AWS,VM,std,,",
            "1,USD,2024-09-01,Gift,2,Hours,AWS,VM,std,,",
            "1,USD,2024-09-01,\"Us\"age,2,Hours,AWS,VM,std,,",
            "NaN,USD,2024-09-01,Usage,2,Hours,AWS,VM,std,,",
            "1,USD,2024-09-01,Usage,Infinity,Hours,AWS,VM,std,,",
            "100000000000000000000,USD,2024-09-01,Usage,2,Hours,AWS,VM,std,,",
            "1,USD,,Usage,2,Hours,AWS,VM,std,,",
            FOCUS_LINE);

    assertThat(taken.deliveries())
        .singleElement()
        .extracting(
            TakenDelivery::linesRead, TakenDelivery::linesTaken, TakenDelivery::linesRejected)
        .containsExactly(14L, 2L, 12L);
    assertThat(mart.rows(REJECTED))
        .containsExactly(
            "3|unreadable-billed-cost",
            "4|malformed-line",
            "5|missing-billed-cost",
            "6|malformed-line",
            "7|unknown-currency",
            "8|unreadable-period",
            "9|unknown-charge-category",
            "10|malformed-line",
            "11|unreadable-billed-cost",
            "12|unreadable-quantity",
            "13|out-of-range-billed-cost",
            "14|missing-period");
    assertThat(mart.rows("SELECT billed_cost, source_lines FROM mart.usage_line"))
        .containsExactly("3|2");
  }

  @Test
  void aFileWithoutRequiredColumnsFailsAloneAndIsLeftAsItIs() {
    var broken = mart.write("b.csv", List.of("BilledCost,Tags", "1,"));

    var taken = mart.take(FOCUS_LINE);

    assertThat(taken.failures())
        .containsExactly(
            new FailedDelivery(
                "cloud",
                "b.csv",
                "the required columns [BillingCurrency, BillingPeriodStart, ChargeCategory] are"
                    + " missing; found [BilledCost, Tags]"));
    assertThat(taken.deliveries()).extracting(TakenDelivery::deliveryName).containsExactly("a.csv");
    assertThat(broken).hasContent("BilledCost,Tags\n1,");
  }

  @Test
  void theSameFileAgainTouchesNoRow() {
    mart.take(FOCUS_LINE);
    var before = mart.rows("SELECT xmin, delivery_id FROM mart.usage_line");

    var again = mart.takeAgain();

    assertThat(again.deliveries()).singleElement().matches(TakenDelivery::unchanged);
    assertThat(mart.rows("SELECT xmin, delivery_id FROM mart.usage_line")).isEqualTo(before);
  }

  @Test
  void anotherContentReplacesWhatTheNameStoodFor() {
    mart.take(FOCUS_LINE, "bad", "1,USD,2024-09-01,Usage,2,Hours,AWS,New,x,,");

    var taken = mart.take("7,USD,2024-10-01,Usage,2,Hours,AWS,VM,std,,");

    assertThat(taken.deliveries())
        .singleElement()
        .extracting(TakenDelivery::periods)
        .isEqualTo(Set.of(YearMonth.of(2024, 9), YearMonth.of(2024, 10)));
    assertThat(mart.rows("SELECT period_month, billed_cost FROM mart.usage_line"))
        .containsExactly("2024-10-01|7");
    assertThat(mart.rows(REJECTED)).isEmpty();
    assertThat(mart.rows(FINDINGS)).isEmpty();
  }

  @Test
  void aSumThatNeedsMoreThan38DigitsFailsTheFileAndKeepsNothing() {
    var half = "60000000000000000000,USD,2024-09-01,Usage,2,Hours,AWS,VM,std,,";
    var most = "99999999999999999999,USD,2024-09-01,Usage,2,Hours,AWS,VM,spot,,";

    assertThat(mart.take(half, half).failures()).hasSize(1);
    assertThat(mart.take(most, most).failures()).hasSize(1);
    assertThat(mart.rows("SELECT count(*) FROM mart.usage_delivery")).containsExactly("0");
  }

  @Test
  void columnsOfFocus10And12AndOfLaterVersionsMayBeAbsent() {
    mart.write(
        "v10.csv",
        List.of(
            "BilledCost,BillingCurrency,BillingPeriodStart,ChargeCategory",
            "1,USD,2024-09-01,Usage"));
    mart.write(
        "v13.csv",
        List.of(
            "ServiceProviderName,ServiceName,ConsumedUnit,ConsumedQuantity,BilledCost,BillingCurrency,"
                + "BillingPeriodStart,ChargeCategory",
            "AWS,Disk,GB Hours,3,2,USD,2024-09-01T00:00:00Z,Usage"));

    assertThat(mart.takeAgain().failures()).isEmpty();
    assertThat(
            mart.rows(
                "SELECT product_id, consumed_quantity, billed_cost FROM mart.usage_line ORDER BY 3"))
        .containsExactly("null|0|1", "disk|3|2");
  }

  @Test
  void byteOrderMarkCarriageReturnsAndLineBreaksInTextDoNotMatter() {
    mart.write(
        "a.csv",
        List.of(
            "\uFEFF" + FOCUS_HEADER + "\r",
            "1,USD,2024-09-01,Usage,2,Hours,AWS,VM,\"s\nd\",,\r",
            "x,USD,2024-09-01,Usage,2,Hours,AWS,VM,std,,\r"));

    mart.takeAgain();

    assertThat(mart.rows("SELECT product_id, billed_cost FROM mart.usage_line"))
        .containsExactly("vm-hours|1");
    assertThat(mart.rows(REJECTED)).containsExactly("3|unreadable-billed-cost");
  }

  @Test
  void parquetWithTypedColumnsAndATagMapIsTakenAlike() {
    TestIntake.duckDb(
        """
        COPY (
            SELECT 1.5::DECIMAL(20, 10) AS BilledCost, 'USD' AS BillingCurrency,
                TIMESTAMP '2024-09-01' AS BillingPeriodStart, 'Usage' AS ChargeCategory,
                0.0000001::DOUBLE AS ConsumedQuantity, 'Hours' AS ConsumedUnit,
                'AWS' AS ProviderName, 'VM' AS ServiceName, MAP {'application': 'shop'} AS Tags
        ) TO '%s' (FORMAT parquet)"""
            .formatted(mart.directory.resolve("a.parquet")));

    assertThat(mart.takeAgain().failures()).isEmpty();
    assertThat(mart.rows(LINES))
        .containsExactly(
            "2024-09-01|application|shop|compute|vm-hours|usage|Hours|USD|0.0000001|1.5|1");
  }

  @Test
  void aFileThatIsNotWhatItsNameSaysFailsAlone() {
    mart.write("a.parquet", List.of("no parquet"));
    mart.write("b.csv.gz", List.of("no gzip"));
    mart.write("c.csv", List.of());

    assertThat(mart.take(FOCUS_LINE).failures())
        .extracting(FailedDelivery::deliveryName)
        .containsExactly("a.parquet", "b.csv.gz", "c.csv");
    assertThat(mart.rows("SELECT delivery_name FROM mart.usage_delivery")).containsExactly("a.csv");
  }

  @Test
  void progressEndsWithEveryByteAndLine() throws Exception {
    var first = mart.write("a.csv", List.of(FOCUS_HEADER, FOCUS_LINE));
    var second = mart.write("b.csv", List.of(FOCUS_HEADER, FOCUS_LINE, FOCUS_LINE));
    var heard = new ArrayList<TakeProgress.Reached>();

    mart.intake(mart.focus()).takeNewFiles(heard::add);

    var bytes = Files.size(first) + Files.size(second);
    assertThat(heard.get(heard.size() - 1))
        .extracting(
            TakeProgress.Reached::bytesDone,
            TakeProgress.Reached::bytesTotal,
            TakeProgress.Reached::linesDone,
            TakeProgress.Reached::share)
        .containsExactly(bytes, bytes, 3L, 1.0);
    assertThat(heard).extracting(TakeProgress.Reached::bytesDone).isSorted();
  }

  @Test
  void aReadFileReachesNothingElse() throws Exception {
    var file = mart.write("a.csv", List.of(FOCUS_HEADER));
    var duckDb = new DuckDb(new DuckDbLimits("100MB", 1, mart.directory.resolve("work")));
    try (var session = duckDb.open(file, DeliveryReader.class)) {
      session.set("file", mart.write("secret.csv", List.of("secret")).toString());

      assertThatThrownBy(() -> session.run("read_parquet"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("file system operations are disabled");
    } finally {
      duckDb.destroy();
    }
    assertThat(mart.directory.resolve("work")).isEmptyDirectory();
  }
}
