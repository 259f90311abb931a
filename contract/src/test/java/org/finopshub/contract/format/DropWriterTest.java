package org.finopshub.contract.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.finopshub.contract.DropFixture;
import org.finopshub.contract.SampleCharges;
import org.finopshub.contract.format.FileLayout.Compression;
import org.finopshub.contract.format.FileLayout.Format;
import org.finopshub.contract.manifest.Manifest.CurrencyTotals;
import org.finopshub.contract.manifest.Manifest.DomainTotals;
import org.finopshub.contract.signature.DetachedJws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DropWriterTest {
  private static final String DROP = "atlas_2026-05_0f8fad5b-d9cb-469f-a165-70867728950e";

  @TempDir Path outgoing;

  @Test
  void aSliceIsSplitAtTheConfiguredRowCount() {
    var drop =
        DropFixture.in(outgoing)
            .rows(25)
            .layout(new FileLayout(Format.CSV, Compression.GZIP, 10))
            .write();

    assertThat(drop.manifest().files())
        .extracting(f -> f.name() + " " + f.rows())
        .containsExactly(
            DROP + ".facts-0001.csv.gz 10",
            DROP + ".facts-0002.csv.gz 10",
            DROP + ".facts-0003.csv.gz 5");
  }

  @Test
  void noRowsAreOneFileWithAHeader() {
    var drop = DropFixture.in(outgoing).rows(0).layout(Format.CSV, Compression.NONE).write();

    assertThat(new String(drop.bytes(DROP + ".facts-0001.csv"), UTF_8))
        .isEqualTo(
            "entity_id,period_month,application_id,domain_id,product_id,allocation,"
                + "charge_category,consumed_quantity,consumed_unit,billed_cost,effective_cost,"
                + "billing_currency,pricing_view,run_id\n");
    assertThat(drop.manifest().controlTotals().rows()).isZero();
  }

  @Test
  void smallNumbersAreWrittenWithoutAnExponent() {
    var charge =
        new SampleCharges.Edit(SampleCharges.one()).billed("0.000000000000000001", "USD").charge();

    var drop =
        DropFixture.in(outgoing).rows(List.of(charge)).layout(Format.CSV, Compression.NONE).write();

    assertThat(new String(drop.bytes(drop.dataFile(1)), UTF_8))
        .contains(",0.000000000000000001,")
        .doesNotContain("E-");
    assertThat(new String(drop.bytes(drop.manifestFile()), UTF_8))
        .contains("\"billed_cost\" : \"0.000000000000000001\"");
  }

  @Test
  void controlTotalsAddUpPerCurrencyAndDomain() {
    var one = new SampleCharges.Edit(SampleCharges.one());
    var rows =
        List.of(
            one.billed("0.1", "USD").charge(),
            one.application("app-2").billed("0.2", "USD").charge(),
            one.billed("5", "EUR").charge());

    var totals = DropFixture.in(outgoing).rows(rows).write().manifest().controlTotals();

    assertThat(totals.rows()).isEqualTo(3);
    assertThat(totals.applications()).isEqualTo(2);
    assertThat(totals.byDomain()).containsOnly(Map.entry("compute", new DomainTotals(3)));
    assertThat(totals.byCurrency().keySet()).containsExactly("EUR", "USD");
    assertThat(totals.byCurrency().get("USD"))
        .extracting(CurrencyTotals::billedCost)
        .hasToString("0.3");
  }

  @Test
  void theSignatureCoversTheManifestsBytes() {
    var drop = DropFixture.in(outgoing).write();
    var jws = new String(drop.bytes(drop.name().signatureFile()), UTF_8);

    assertThat(DetachedJws.problem(drop.bytes(drop.manifestFile()), jws, drop.publicKeys()))
        .isEmpty();
  }
}
