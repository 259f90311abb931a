package org.finopshub.contract.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.finopshub.contract.CheckedRows;
import org.finopshub.contract.DropFixture;
import org.finopshub.contract.SampleCharges;
import org.finopshub.contract.charge.Charge;
import org.finopshub.contract.charge.ChargeCategory;
import org.finopshub.contract.format.FileLayout.Compression;
import org.finopshub.contract.format.FileLayout.Format;
import org.finopshub.contract.receipt.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowRulesTest {
  @TempDir Path inbox;

  @Test
  void aRowOfAnotherEntityOrPeriodIsOutOfScope() {
    var checked =
        check(
            edit().entity("boreal").charge(),
            edit().application("app-2").periodMonth(LocalDate.of(2026, 4, 1)).charge());

    assertThat(checked.codes()).containsExactly("scope", "scope");
    assertThat(checked.report().violations())
        .extracting(Violation::column)
        .containsExactly("entity_id", "period_month");
  }

  @Test
  void aRowOfAnotherPricingViewIsOutOfScope() {
    assertThat(check(edit().pricingView("budget-2026").charge()).codes()).containsExactly("scope");
  }

  @Test
  void aDayInsideTheMonthIsOutOfScope() {
    assertThat(check(edit().periodMonth(LocalDate.of(2026, 5, 2)).charge()).codes())
        .containsExactly("scope");
  }

  @Test
  void unknownIdsAreListedOncePerIdAndAllCounted() {
    var rows = new ArrayList<Charge>();
    for (int i = 0; i < 10; i++) {
      rows.add(edit().application("ghost-" + i % 2).category(category(i / 2)).charge());
    }
    rows.add(edit().product("compute", "vm-quantum", "Hours").charge());
    rows.add(edit().product("space", "vm-standard", "Hours").category(category(1)).charge());

    var checked = check(rows);

    assertThat(checked.report().violations())
        .extracting(v -> v.code() + " " + v.value())
        .containsExactly(
            "unknown-application ghost-0",
            "unknown-application ghost-1",
            "unknown-product vm-quantum",
            "unknown-domain space");
    assertThat(checked.report().violationCount()).isEqualTo(12);
  }

  @Test
  void aRetiredProductIsAFindingAndNoViolation() {
    var checked = check(edit().product("compute", "vm-old", "Hours").charge());

    assertThat(checked.report().accepted()).isTrue();
    assertThat(checked.report().findings())
        .extracting(f -> f.code() + " " + f.subject() + " " + f.rows())
        .containsExactly("retired-product vm-old 1");
  }

  @Test
  void aProductOfAnotherDomainIsRefused() {
    assertThat(check(edit().product("storage", "vm-standard", "Hours").charge()).codes())
        .containsExactly("product-domain");
  }

  @Test
  void aUnitThatIsNotTheProductsIsRefused() {
    assertThat(check(edit().product("compute", "vm-standard", "Minutes").charge()).codes())
        .containsExactly("unit");
  }

  @Test
  void duplicateKeysAreListedUpToTwentyAndAllCounted() {
    var rows =
        IntStream.range(0, 62).mapToObj(i -> edit().application("app-" + i % 31).charge()).toList();

    var checked = check(rows);

    assertThat(checked.codes()).hasSize(20).containsOnly("duplicate-key");
    assertThat(checked.report().violationCount()).isEqualTo(31);
    assertThat(checked.first().row()).isEqualTo(32);
    assertThat(checked.first().message())
        .isEqualTo(
            "An earlier row has the same key: application app-0, product vm-standard, direct,"
                + " usage, USD");
  }

  @Test
  void rowsThatDifferInOnePartOfTheKeyOnlyAreNoDuplicates() {
    assertThat(
            check(
                    edit().charge(),
                    edit().category(ChargeCategory.TAX).charge(),
                    edit().billed("1", "EUR").charge(),
                    edit().application("app-x").charge(),
                    edit().product("compute", "unmapped-compute", "Units").charge())
                .report()
                .accepted())
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NaN",
        "Infinity",
        "-Infinity",
        "1e5",
        "+1",
        "1,5",
        ".5",
        "5.",
        "-",
        "1 ",
        "0x1F",
        "\u0661",
        "123456789012345678901",
        "0.1234567890123456789",
        "1.2.3",
        "--1"
      })
  void whatIsNotAPlainDecimalOfTheContractIsRefused(String billedCost) {
    var checked = checkWithCost('"' + billedCost + '"');

    assertThat(checked.codes()).containsExactly("decimal");
    assertThat(checked.first().column()).isEqualTo("billed_cost");
    assertThat(checked.rows()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "99999999999999999999.999999999999999999",
    "-99999999999999999999.999999999999999999",
    "0.000000000000000001",
    "9.223372036854775807",
    "9.223372036854775808",
    "-0",
    "00012"
  })
  void decimalsUpToTheContractsLimitsAreReadExactly(String billedCost) {
    var charge = edit().billed(billedCost, "USD").charge();

    var checked = check(charge);

    assertThat(checked.report().violations()).isEmpty();
    assertThat(checked.rows().get(0).billedCost()).isEqualByComparingTo(billedCost);
  }

  @Test
  void anEmptyCostIsMissing() {
    assertThat(checkWithCost("").codes()).containsExactly("value-missing");
  }

  @Test
  void aNegativeQuantityIsForCorrectionsOnly() {
    assertThat(check(edit().quantity("-1").charge()).codes()).containsExactly("negative-quantity");
    assertThat(
            check(edit().quantity("-1").category(ChargeCategory.CREDIT).charge())
                .report()
                .accepted())
        .isTrue();
  }

  @Test
  void aNegativeCostIsAllowed() {
    assertThat(check(edit().billed("-12.5", "USD").charge()).report().accepted()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"XXA", "usd", "GBP"})
  void aCurrencyThatIsNotIsoOrNotTheEntitysIsRefused(String currency) {
    var drop =
        DropFixture.in(inbox)
            .rows(1)
            .layout(Format.CSV, Compression.NONE)
            .write()
            .rewriteData(
                1,
                bytes ->
                    new String(bytes, UTF_8)
                        .replace(",USD,", "," + currency + ",")
                        .getBytes(UTF_8));

    assertThat(CheckedRows.of(drop).codes()).startsWith("currency");
  }

  @Test
  void aWordTheColumnDoesNotHaveIsRefused() {
    var drop =
        DropFixture.in(inbox)
            .rows(1)
            .layout(Format.CSV, Compression.NONE)
            .write()
            .rewriteData(
                1, bytes -> new String(bytes, UTF_8).replace("direct", "Direct").getBytes(UTF_8));

    var violation = CheckedRows.of(drop).first();

    assertThat(violation.code()).isEqualTo("value-invalid");
    assertThat(violation.message()).isEqualTo("Expected one of [direct, indirect]");
  }

  @Test
  void anApplicationIdOfMoreThan200CharactersIsRefused() {
    assertThat(check(edit().application("app-" + "x".repeat(197)).charge()).codes())
        .containsExactly("value-invalid");
  }

  @Test
  void noRowReachesTheSinkAfterTheFirstViolationAndAllAreRead() {
    var checked =
        check(
            edit().charge(),
            edit().application("app-2").quantity("-1").charge(),
            edit().application("app-3").charge());

    assertThat(checked.rows()).hasSize(1);
    assertThat(checked.report().rows()).isEqualTo(3);
  }

  @Test
  void theFirstHundredViolationsAreListedAndAllCounted() {
    var rows =
        IntStream.range(0, 250)
            .mapToObj(i -> edit().application("app-" + i).quantity("-1").charge())
            .toList();

    var report = check(rows).report();

    assertThat(report.violations()).hasSize(100);
    assertThat(report.violationCount()).isEqualTo(250);
  }

  private CheckedRows checkWithCost(String written) {
    var charge = edit().billed("1234567.125", "USD").charge();
    var drop =
        DropFixture.in(inbox)
            .rows(List.of(charge))
            .layout(Format.CSV, Compression.NONE)
            .write()
            .rewriteData(
                1,
                bytes -> new String(bytes, UTF_8).replace("1234567.125", written).getBytes(UTF_8));
    return CheckedRows.of(drop);
  }

  private CheckedRows check(Charge... rows) {
    return check(List.of(rows));
  }

  private CheckedRows check(List<Charge> rows) {
    return CheckedRows.of(DropFixture.in(inbox).rows(rows).write());
  }

  private static ChargeCategory category(int number) {
    return ChargeCategory.values()[number % ChargeCategory.values().length];
  }

  private static SampleCharges.Edit edit() {
    return new SampleCharges.Edit(SampleCharges.one());
  }
}
