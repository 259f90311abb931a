package org.finopshub.group.conformity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.finopshub.group.ProductMonths.Line.disk;
import static org.finopshub.group.ProductMonths.Line.oldVm;
import static org.finopshub.group.ProductMonths.Line.vm;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.finopshub.contract.SampleConformity;
import org.finopshub.contract.conformity.ConformityCode;
import org.finopshub.contract.conformity.Severity;
import org.finopshub.contract.receipt.IngestionStatus;
import org.finopshub.group.ProductMonths;
import org.finopshub.group.TestLedger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SliceConformityIT {
  @TempDir Path directory;
  private TestLedger ledger;
  private ProductMonths months;

  @BeforeEach
  void open() {
    ledger = new TestLedger(directory);
    months = new ProductMonths(ledger);
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  @Test
  void aSliceIsHeldAgainstTheReferentialWhenItIsLoaded() {
    months.take(
        "atlas", "2026-05", vm("100", "5.6"), oldVm("1", "3"), disk("1", "2").of("unallocated"));

    assertThat(findings())
        .extracting(
            StandingFinding::code,
            StandingFinding::severity,
            StandingFinding::subject,
            finding -> finding.billedCost().stripTrailingZeros().toPlainString(),
            StandingFinding::currency,
            StandingFinding::charges)
        .containsExactlyInAnyOrder(
            tuple("price-deviation", Severity.WARNING, "vm-standard", "5.6", "USD", 1L),
            tuple("retired-product", Severity.WARNING, "vm-old", "3", "USD", 1L),
            tuple("unmapped-application", Severity.WARNING, "unallocated", "2", "USD", 1L));
  }

  @Test
  void whatPersistsIsAsOldAsItsFirstSight() {
    months.take("atlas", "2026-04", oldVm("1", "3"));
    var first = findings().get(0).since();
    ledger.clock().forward(Duration.ofDays(30));

    months.take("atlas", "2026-05", oldVm("1", "3"));
    months.take("atlas", "2026-05", oldVm("1", "4"));

    assertThat(findings()).extracting(StandingFinding::since).containsExactly(first, first);
  }

  @Test
  void whatIsPutRightIsGone() {
    months.take("atlas", "2026-05", oldVm("1", "3"));

    months.take("atlas", "2026-05", vm("100", "5"));

    assertThat(findings()).isEmpty();
  }

  @Test
  void whatBothSidesFoundIsOneItemAsOldAsTheEntitySays() {
    var drop = months.drop("atlas", "2026-05", oldVm("1", "3")).write();
    drop.conformity(
        SampleConformity.of(
            drop,
            SampleConformity.finding(ConformityCode.RETIRED_PRODUCT, "vm-old"),
            SampleConformity.finding(ConformityCode.UNMAPPED_APPLICATION, "crm-old")));

    months.loaded(drop);

    assertThat(findings())
        .extracting(
            StandingFinding::subject,
            StandingFinding::byGroup,
            StandingFinding::byEntity,
            StandingFinding::since)
        .containsExactly(
            tuple("vm-old", true, true, SampleConformity.SINCE),
            tuple("crm-old", false, true, SampleConformity.SINCE));
  }

  @Test
  void aReportThatIsNotTheEntitysOwnRejectsItsDrop() {
    var drop = months.drop("atlas", "2026-05", vm("100", "5")).write();
    drop.conformity(SampleConformity.of(drop));
    drop.tamper(drop.name().conformityFile(), report -> "{}".getBytes());

    var run = ledger.take(drop);

    assertThat(run.status()).isEqualTo(IngestionStatus.REJECTED);
    assertThat(run.violations()).extracting(v -> v.code()).containsExactly("signature");
    assertThat(TestLedger.names(ledger.inbox("atlas"))).isEmpty();
  }

  @Test
  void theSideFileIsArchivedWithItsDrop() {
    var drop = months.drop("atlas", "2026-05", vm("100", "5")).write();
    drop.conformity(SampleConformity.of(drop));

    var folder = ledger.file(ledger.decide(drop));

    assertThat(TestLedger.names(folder))
        .contains(drop.name().conformityFile(), drop.name().conformityFile() + ".jws");
    assertThat(TestLedger.names(ledger.inbox("atlas"))).isEmpty();
  }

  private List<StandingFinding> findings() {
    return ledger
        .read(
            ConformityReading.class,
            report ->
                report.findings(
                    new ConformityQuery(
                        Optional.of("atlas"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        100,
                        0)))
        .items();
  }
}
