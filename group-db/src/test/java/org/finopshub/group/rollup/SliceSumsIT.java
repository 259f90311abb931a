package org.finopshub.group.rollup;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.finopshub.contract.SampleCharges;
import org.finopshub.contract.SampleCharges.Edit;
import org.finopshub.contract.SampleReferential;
import org.finopshub.contract.charge.Charge;
import org.finopshub.contract.slice.DropName;
import org.finopshub.group.TestLedger;
import org.finopshub.group.rollup.RollupRebuild.Choice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SliceSumsIT {
  private static final DropName DROP =
      new DropName(
          "atlas", YearMonth.of(2026, 5), UUID.fromString("11111111-1111-4111-8111-111111111111"));

  private static final String LARGE = "12345678901234567.123456789012345678";

  @TempDir Path directory;

  @Test
  void whatIsAddedUpOnTheWayIsWhatTheDatabaseAddsUp() {
    try (var ledger = new TestLedger(directory)) {
      ledger.take(ledger.drop().run(DROP.runId()).rows(byApplication(charges())).write());
      var onTheWay = ledger.sums();

      ledger.get(RollupRebuild.class).rebuild(Choice.ALL, done -> {});

      assertThat(onTheWay).hasSizeGreaterThan(60).isEqualTo(ledger.sums());
      assertThat(ledger.problems()).isEmpty();
    }
  }

  @Test
  void soIsWhatFitsNoLong() {
    var large =
        charges().stream()
            .map(charge -> new Edit(charge).billed(LARGE, charge.billingCurrency()).charge())
            .toList();
    try (var ledger = new TestLedger(directory)) {
      ledger.take(ledger.drop().run(DROP.runId()).rows(byApplication(large)).write());
      var onTheWay = ledger.sums();

      ledger.get(RollupRebuild.class).rebuild(Choice.ALL, done -> {});

      assertThat(onTheWay).hasSizeGreaterThan(60).isEqualTo(ledger.sums());
      assertThat(ledger.problems()).isEmpty();
    }
  }

  @Test
  void anApplicationIsSummedOnce() {
    var sums = sums(1 << 20);
    byApplication(charges()).forEach(charge -> add(charge, sums));
    assertThat(sums.complete()).isTrue();

    add(charges().get(0), sums);

    assertThat(sums.complete()).isFalse();
  }

  @Test
  void sumsOfTooManyApplicationsAreLeftToTheDatabase() {
    var sums = sums(1_000);

    byApplication(charges()).forEach(charge -> add(charge, sums));

    assertThat(sums.complete()).isFalse();
  }

  private static List<Charge> charges() {
    return SampleCharges.of(DROP, SampleReferential.PRICING_VIEW, 500).toList();
  }

  private static List<Charge> byApplication(List<Charge> charges) {
    return charges.stream().sorted(comparing(Charge::applicationId)).toList();
  }

  private static SliceSums sums(int mostBytes) {
    return new SliceSums((short) 1, LocalDate.of(2026, 5, 1), mostBytes);
  }

  private static void add(Charge charge, SliceSums sums) {
    int application = Integer.parseInt(charge.applicationId().substring("app-".length())) + 1;
    sums.add(charge, application, charge.productId().length(), (short) charge.domainId().length());
  }
}
