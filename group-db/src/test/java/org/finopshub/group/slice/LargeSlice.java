package org.finopshub.group.slice;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.finopshub.contract.DropFixture;
import org.finopshub.contract.charge.Allocation;
import org.finopshub.contract.charge.Charge;
import org.finopshub.contract.charge.ChargeCategory;
import org.finopshub.contract.format.DropHeader;
import org.finopshub.contract.format.DropWriter;
import org.finopshub.contract.format.FileLayout;
import org.finopshub.contract.format.FileLayout.Compression;
import org.finopshub.contract.format.FileLayout.Format;
import org.finopshub.contract.manifest.Manifest.PeriodStatus;
import org.finopshub.contract.slice.DropName;

/**
 * A slice far larger than an entity's: 20 domains, 500 products, as many applications as needed.
 */
final class LargeSlice {
  private static final int DOMAINS = 20;
  private static final int PRODUCTS = 500;
  private static final int ROWS_PER_APPLICATION = 2 * PRODUCTS;
  private static final YearMonth PERIOD = YearMonth.of(2026, 5);
  private static final String PRICING_VIEW = "group-2026";
  private static final FileLayout LAYOUT = new FileLayout(Format.CSV, Compression.GZIP, 1_000_000);

  private LargeSlice() {}

  static Path writeReferential(Path directory) throws IOException {
    Files.createDirectories(directory);
    var domains = new StringBuilder("domain_id,label,retired_on\n");
    var products = new StringBuilder("product_id,label,family,domain_id,unit,kind,retired_on\n");
    var prices =
        new StringBuilder("pricing_view,product_id,basis,unit_price,valid_from,valid_to\n");
    for (int i = 0; i < DOMAINS; i++) {
      domains.append("domain-%d,Domain %d,\n".formatted(i, i));
      products.append("unmapped-domain-%d,Unmapped,none,domain-%d,Units,direct,\n".formatted(i, i));
      prices.append("%s,unmapped-domain-%d,as-billed,,,\n".formatted(PRICING_VIEW, i));
    }
    for (int i = 0; i < PRODUCTS; i++) {
      products.append(
          "%s,Product %d,family,%s,Hours,direct,\n".formatted(product(i), i, domain(i)));
      prices.append("%s,%s,as-billed,,,\n".formatted(PRICING_VIEW, product(i)));
    }
    Files.writeString(directory.resolve("domains.csv"), domains);
    Files.writeString(directory.resolve("products.csv"), products);
    Files.writeString(directory.resolve("prices.csv"), prices);
    for (var file : new String[] {"application_mapping.csv", "pricing_views.csv", "units.csv"}) {
      Files.copy(Path.of("src/test/resources/referential", file), directory.resolve(file));
    }
    return directory;
  }

  static DropName writeDrop(Path inbox, UUID runId, long exportSeq, int rows) throws Exception {
    var name = new DropName("atlas", PERIOD, runId);
    var header =
        new DropHeader(
            name,
            exportSeq,
            PeriodStatus.FINAL,
            null,
            null,
            Instant.parse("2026-06-03T04:05:06Z"),
            "LargeSlice",
            1,
            PRICING_VIEW);
    try (var drop = DropWriter.open(inbox, header, LAYOUT)) {
      for (int row = 0; row < rows; row++) {
        drop.write(charge(name, row));
      }
      drop.finish(DropFixture.KEY);
    }
    return name;
  }

  private static Charge charge(DropName name, int row) {
    int product = row % PRODUCTS;
    return new Charge(
        name.entityId(),
        PERIOD.atDay(1),
        "app-%05d".formatted(row / ROWS_PER_APPLICATION),
        domain(product),
        product(product),
        row / PRODUCTS % 2 == 0 ? Allocation.DIRECT : Allocation.INDIRECT,
        ChargeCategory.USAGE,
        BigDecimal.valueOf(row * 37L % 1_000_003, 3),
        "Hours",
        BigDecimal.valueOf(row * 7_919L % 1_000_003, 9),
        BigDecimal.valueOf(row * 104_729L % 1_000_003, 11),
        "USD",
        PRICING_VIEW,
        name.runId());
  }

  private static String domain(int product) {
    return "domain-" + product % DOMAINS;
  }

  private static String product(int product) {
    return "product-" + product;
  }
}
