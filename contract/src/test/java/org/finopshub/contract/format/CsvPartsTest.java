package org.finopshub.contract.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.finopshub.contract.format.FileLayout.Compression;
import org.finopshub.contract.format.FileLayout.Format;
import org.finopshub.contract.manifest.Manifest.PeriodStatus;
import org.finopshub.contract.slice.DropName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvPartsTest {
  private static final DropName DROP =
      new DropName(
          "atlas", YearMonth.of(2026, 5), UUID.fromString("7d9f5c1e-3a43-4c3e-9a53-0c5f6f2f8a11"));

  @TempDir private Path directory;

  @Test
  void whatAllRowsShareStandsInEachAndIsQuotedWhereItMustBe() throws IOException {
    try (var parts = new CsvParts(directory, header("list, \"2026\""), layout(2))) {
      parts.row("app-web,compute,vm,direct,usage,1.5,Hours,2,3,EUR\n".getBytes(UTF_8));
      assertThat(parts.finish()).hasSize(1);
    }

    assertThat(directory.resolve(DROP.factsFile(1, "csv")))
        .hasContent(
            """
            entity_id,period_month,application_id,domain_id,product_id,allocation,charge_category,\
            consumed_quantity,consumed_unit,billed_cost,effective_cost,billing_currency,pricing_view,run_id
            atlas,2026-05-01,app-web,compute,vm,direct,usage,1.5,Hours,2,3,EUR,\
            "list, ""2026""\",7d9f5c1e-3a43-4c3e-9a53-0c5f6f2f8a11
            """);
  }

  @Test
  void aPartHoldsNoMoreRowsThanItMay() throws IOException {
    try (var parts = new CsvParts(directory, header("list-2026"), layout(2))) {
      for (int row = 0; row < 3; row++) {
        parts.row(
            "app-web,compute,vm-%d,direct,usage,1,Hours,2,3,EUR\n".formatted(row).getBytes(UTF_8));
      }

      assertThat(parts.finish()).extracting(file -> file.rows()).containsExactly(2L, 1L);
    }
  }

  private static DropHeader header(String pricingView) {
    return new DropHeader(
        DROP, 1, PeriodStatus.FINAL, null, null, Instant.EPOCH, "test", 1, pricingView);
  }

  private static FileLayout layout(long rowsPerFile) {
    return new FileLayout(Format.CSV, Compression.NONE, rowsPerFile);
  }
}
