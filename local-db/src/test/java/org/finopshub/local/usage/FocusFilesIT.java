package org.finopshub.local.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FocusFilesIT {
  private static final String HEADER =
      "BilledCost,BillingCurrency,BillingPeriodStart,ChargeCategory,ConsumedQuantity,ConsumedUnit,"
          + "ProviderName,ServiceName,SkuId,SubAccountId,Tags";
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
  private static final String VM = "1.5,USD,2024-09-01,Usage,2,Hours,AWS,VM,std,,";

  private final TestIntake mart = new TestIntake();

  @AfterEach
  void clear() throws Exception {
    mart.close();
  }

  private TakenUsage take() {
    return mart.intake(mart.focus()).takeNewFiles(TakeProgress.SILENT);
  }

  private TakenUsage take(String... lines) {
    var all = new ArrayList<>(List.of(HEADER));
    all.addAll(List.of(lines));
    mart.write("a.csv", all);
    return take();
  }

  @Test
  void aLineGoesToItsProductApplicationAndMonth() {
    take(
        VM + "\"{\"\"application\"\": \"\"shop\"\"}\"",
        VM + "\"{\"\"application\"\": \"\"shop\"\"}\"");

    assertThat(mart.rows(LINES))
        .containsExactly("2024-09-01|application|shop|compute|vm-hours|usage|Hours|USD|4|3|2");
    assertThat(mart.rows(FINDINGS)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-09-01",
        "2024-09-01 00:00:00",
        "2024-09-01T00:00:00Z",
        "2024-09-01T00:00Z",
        "2024-09-01T00:00:00.000Z",
        "2024-08-31T23:30:00-02:00"
      })
  void everySpellingOfADayGivesItsMonthInUtc(String start) {
    take("1,USD," + start + ",Usage,2,Hours,AWS,VM,std,,");

    assertThat(mart.rows("SELECT period_month FROM mart.usage_line")).containsExactly("2024-09-01");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "NULL", "null", "Null", " ", "\"\"", "\" NULL \""})
  void everySpellingOfNullMeansThatNothingIsGiven(String nothing) {
    take("1,USD,2024-09-01,Credit,%1$s,%1$s,AWS,VM,std,%1$s,%1$s".formatted(nothing));

    assertThat(mart.rows(LINES))
        .containsExactly("2024-09-01|pool|null|compute|null|credit|Units|USD|0|1|1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"application\":\"a\",\"org\":\"b\"} | application|a",
        "{\"org\":\"b\"}                       | application|b",
        "{\"Application\":\"c\",\"org\":\"b\"} | application|b",
        "{\" org\":\"d\"}                      | application|d",
        "{\"APPLICATION\":\"e\"}               | application|e",
        "{\"application\":\"NULL\"}            | pool|null",
        "{\"env\":\"prod\"}                    | pool|null",
        "{}                                    | pool|null",
        "not json                              | unreadable|null",
        "[1]                                   | unreadable|null",
        "{\"application\":\"a\\u0000b\"}       | unreadable|null",
        "{\"application\":\"=cmd()\"}          | application|=cmd()",
      },
      ignoreLeadingAndTrailingWhitespace = true)
  void tagsNameTheApplication(String tags, String attribution, String application) {
    take(VM + "\"" + tags.replace("\"", "\"\"") + "\"");

    assertThat(mart.rows("SELECT attribution, local_application_id FROM mart.usage_line"))
        .containsExactly(attribution + "|" + application);
  }

  @Test
  void aSubAccountNamesTheApplicationWhereNoTagDoes() {
    take(
        "1,USD,2024-09-01,Usage,2,Hours,AWS,VM,std,acc-1,",
        "1,USD,2024-09-01,Usage,2,Hours,AWS,VM,std,acc-1,\"{\"\"org\"\":\"\"shop\"\"}\"",
        "1,USD,2024-09-01,Usage,2,Hours,AWS,VM,std,acc-2,");

    assertThat(
            mart.rows(
                "SELECT attribution, local_application_id FROM mart.usage_line ORDER BY 1, 2"))
        .containsExactly("application|billing", "application|shop", "pool|null");
  }

  @Test
  void unitsAreConvertedToTheProductsUnit() {
    take(
        "1,USD,2024-09-01,Usage,2.5,GB Hours,AWS,Disk,d,,",
        "1,USD,2024-09-01,Usage,2.5,TB Hours,AWS,Disk,d,,",
        "1,USD,2024-09-01,Usage,3,Seconds,AWS,VM,std,,");

    assertThat(
            mart.rows(
                "SELECT product_id, consumed_unit, consumed_quantity FROM mart.usage_line ORDER BY 1"))
        .containsExactly("disk|GB-Hours|2502.5", "vm-hours|Hours|0.000833333333333334");
  }

  @Test
  void aUnitThatLeadsNowhereLeavesTheProductOpen() {
    take("1,USD,2024-09-01,Usage,7,Widgets,AWS,Disk,d,,");

    assertThat(mart.rows(LINES))
        .containsExactly("2024-09-01|pool|null|storage|null|usage|Widgets|USD|7|1|1");
    assertThat(mart.rows(FINDINGS)).containsExactly("unit-mismatch|2024-09-01|disk|1|1|USD");
  }

  @Test
  void theMostSpecificRuleWins() {
    take(
        "1,USD,2024-09-01,Usage,2,Hours,AWS,VM,std,,",
        "2,USD,2024-09-01,Usage,2,Hours,AWS,VM,spot,,",
        "4,USD,2024-09-01,Usage,2,Licences,AWS,VM,std,,",
        "8,USD,2024-09-01,Tax,,,Oracle,Anything,x,,",
        "16,USD,2024-09-01,Usage,2,Hours,Oracle,Disk,x,,");

    assertThat(
            mart.rows("SELECT billed_cost, domain_id, product_id FROM mart.usage_line ORDER BY 1"))
        .containsExactly(
            "1|compute|vm-hours", "4|compute|null", "8|storage|requests", "18|compute|null");
  }

  @Test
  void negativeUsageIsCarriedAsAdjustment() {
    take(
        "-1,USD,2024-09-01,Usage,-2,Hours,AWS,VM,std,,",
        "1,USD,2024-09-01,USAGE,2,Hours,AWS,VM,std,,");

    assertThat(
            mart.rows("SELECT charge_category, consumed_quantity FROM mart.usage_line ORDER BY 1"))
        .containsExactly("adjustment|-2", "usage|2");
  }

  @Test
  void findingsAreAddedUpAndNeverOnePerLine() {
    take(
        "1,USD,2024-09-01,Usage,2,Hours,AWS,New,sku,,",
        "1,USD,2024-09-01,Usage,2,Hours,AWS,New,sku,,",
        "1,EUR,2024-09-01,Usage,2,Hours,AWS,New,sku,,",
        "1,USD,2024-10-01,Usage,2,Hours,AWS,VM,std,,nonsense");

    assertThat(mart.rows(FINDINGS))
        .containsExactlyInAnyOrder(
            "other-period|2024-10-01|a.csv|1|1|USD",
            "unmapped-product|2024-09-01|AWS / New / sku / Hours|1|1|EUR",
            "unmapped-product|2024-09-01|AWS / New / sku / Hours|2|2|USD",
            "unreadable-tags|2024-10-01|a.csv|1|1|USD");
  }

  @Test
  void dirtyLinesAreRejectedUnderTheirNumberAndTheOthersAreTaken() {
    var taken =
        take(
            VM,
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
            VM);

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

    var taken = take(VM);

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
    take(VM);
    var before = mart.rows("SELECT xmin, delivery_id FROM mart.usage_line");

    var again = take();

    assertThat(again.deliveries()).singleElement().matches(TakenDelivery::unchanged);
    assertThat(mart.rows("SELECT xmin, delivery_id FROM mart.usage_line")).isEqualTo(before);
  }

  @Test
  void anotherContentReplacesWhatTheNameStoodFor() {
    take(VM, "bad", "1,USD,2024-09-01,Usage,2,Hours,AWS,New,x,,");

    var taken = take("7,USD,2024-10-01,Usage,2,Hours,AWS,VM,std,,");

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

    assertThat(take(half, half).failures()).hasSize(1);
    assertThat(take(most, most).failures()).hasSize(1);
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

    assertThat(take().failures()).isEmpty();
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
            "\uFEFF" + HEADER + "\r",
            "1,USD,2024-09-01,Usage,2,Hours,AWS,VM,\"s\nd\",,\r",
            "x,USD,2024-09-01,Usage,2,Hours,AWS,VM,std,,\r"));

    take();

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

    assertThat(take().failures()).isEmpty();
    assertThat(mart.rows(LINES))
        .containsExactly(
            "2024-09-01|application|shop|compute|vm-hours|usage|Hours|USD|0.0000001|1.5|1");
  }

  @Test
  void aFileThatIsNotWhatItsNameSaysFailsAlone() {
    mart.write("a.parquet", List.of("no parquet"));
    mart.write("b.csv.gz", List.of("no gzip"));
    mart.write("c.csv", List.of());

    assertThat(take(VM).failures())
        .extracting(FailedDelivery::deliveryName)
        .containsExactly("a.parquet", "b.csv.gz", "c.csv");
    assertThat(mart.rows("SELECT delivery_name FROM mart.usage_delivery")).containsExactly("a.csv");
  }

  @Test
  void aReadFileReachesNothingElse() throws Exception {
    var file = mart.write("a.csv", List.of(HEADER));
    var duckDb = new DuckDb(new DuckDbLimits("100MB", 1, mart.directory.resolve("work")));
    try (var session = duckDb.open(file)) {
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
