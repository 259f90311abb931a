package org.finopshub.local.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finopshub.local.usage.TestIntake.FOCUS_LINE;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What one line of a FOCUS file becomes. */
class FocusLinesIT {
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

  private final TestIntake mart = new TestIntake();

  @AfterEach
  void clear() throws Exception {
    mart.close();
  }

  @Test
  void aLineGoesToItsProductApplicationAndMonth() {
    mart.take(
        FOCUS_LINE + "\"{\"\"application\"\": \"\"shop\"\"}\"",
        FOCUS_LINE + "\"{\"\"application\"\": \"\"shop\"\"}\"");

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
    mart.take("1,USD," + start + ",Usage,2,Hours,AWS,VM,std,,");

    assertThat(mart.rows("SELECT period_month FROM mart.usage_line")).containsExactly("2024-09-01");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "NULL", "null", "Null", " ", "\"\"", "\" NULL \""})
  void everySpellingOfNullMeansThatNothingIsGiven(String nothing) {
    mart.take("1,USD,2024-09-01,Credit,%1$s,%1$s,AWS,VM,std,%1$s,%1$s".formatted(nothing));

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
    mart.take(FOCUS_LINE + "\"" + tags.replace("\"", "\"\"") + "\"");

    assertThat(mart.rows("SELECT attribution, local_application_id FROM mart.usage_line"))
        .containsExactly(attribution + "|" + application);
  }

  @Test
  void aSubAccountNamesTheApplicationWhereNoTagDoes() {
    mart.take(
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
    mart.take(
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
    mart.take("1,USD,2024-09-01,Usage,7,Widgets,AWS,Disk,d,,");

    assertThat(mart.rows(LINES))
        .containsExactly("2024-09-01|pool|null|storage|null|usage|Widgets|USD|7|1|1");
    assertThat(mart.rows(FINDINGS)).containsExactly("unit-mismatch|2024-09-01|disk|1|1|USD");
  }

  @Test
  void theMostSpecificRuleWins() {
    mart.take(
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
    mart.take(
        "-1,USD,2024-09-01,Usage,-2,Hours,AWS,VM,std,,",
        "1,USD,2024-09-01,USAGE,2,Hours,AWS,VM,std,,");

    assertThat(
            mart.rows("SELECT charge_category, consumed_quantity FROM mart.usage_line ORDER BY 1"))
        .containsExactly("adjustment|-2", "usage|2");
  }

  @Test
  void findingsAreAddedUpAndNeverOnePerLine() {
    mart.take(
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
}
