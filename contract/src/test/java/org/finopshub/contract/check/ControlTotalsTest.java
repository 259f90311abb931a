package org.finopshub.contract.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import org.finopshub.contract.CheckedRows;
import org.finopshub.contract.DropFixture;
import org.finopshub.contract.SampleCharges;
import org.finopshub.contract.charge.Charge;
import org.finopshub.contract.format.FileLayout.Compression;
import org.finopshub.contract.format.FileLayout.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ControlTotalsTest {
  @TempDir Path inbox;

  @Test
  void zeroRowsAreAcceptedWhenDeclared() {
    var checked = CheckedRows.of(DropFixture.in(inbox).rows(0).write());

    assertThat(checked.report().accepted()).isTrue();
    assertThat(checked.report().rows()).isZero();
  }

  @Test
  void zeroRowsAreRefusedWhenRowsAreDeclared() {
    var drop =
        DropFixture.in(inbox)
            .rows(2)
            .layout(Format.CSV, Compression.NONE)
            .write()
            .rewriteData(1, bytes -> (String.join(",", Charge.COLUMNS) + "\n").getBytes(UTF_8));

    assertThat(CheckedRows.of(drop).codes())
        .startsWith("row-count-mismatch", "control-total-mismatch");
  }

  @Test
  void everyControlTotalIsComparedWithExpectedAndFound() {
    var drop =
        DropFixture.in(inbox)
            .rows(List.of(edit().billed("0.3", "USD").charge()))
            .write()
            .rewriteManifest(
                m -> {
                  var totals = (ObjectNode) m.get("control_totals");
                  totals.put("applications", 2);
                  ((ObjectNode) totals.at("/by_currency/USD")).put("billed_cost", "0.4");
                  totals.set("by_domain", totals.objectNode());
                  ((ObjectNode) totals.get("by_domain")).putObject("storage").put("rows", 1);
                });

    var violations = CheckedRows.of(drop).report().violations();

    assertThat(violations)
        .extracting(v -> v.column() + ": " + v.message())
        .containsExactly(
            "control_totals.applications: The manifest declares 2, the rows have 1",
            "control_totals.by_currency.USD.billed_cost:"
                + " The manifest declares 0.4, the rows have 0.3",
            "control_totals.by_domain.compute.rows: The manifest declares 0, the rows have 1",
            "control_totals.by_domain.storage.rows: The manifest declares 1, the rows have 0");
  }

  @Test
  void trailingZerosDoNotMakeTotalsDiffer() {
    var drop =
        DropFixture.in(inbox)
            .rows(List.of(edit().billed("0.3", "USD").charge()))
            .write()
            .rewriteManifest(
                m ->
                    ((ObjectNode) m.at("/control_totals/by_currency/USD"))
                        .put("billed_cost", "0.300"));

    assertThat(CheckedRows.of(drop).report().accepted()).isTrue();
  }

  private static SampleCharges.Edit edit() {
    return new SampleCharges.Edit(SampleCharges.one());
  }
}
