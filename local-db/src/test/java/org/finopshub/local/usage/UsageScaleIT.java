package org.finopshub.local.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/**
 * A FOCUS file of 2 GB, in a JVM of 512 MB.
 *
 * <p>Run: {@code mvn -Pscale -pl local-db -am verify}.
 */
class UsageScaleIT {
  private static final long BYTES = 2_000_000_000L;
  private static final int APPLICATIONS = 3_000;
  private static final int SKUS = 50;
  private static final int DIRTY_EVERY = 100_000;
  private static final String HEADER =
      "BilledCost,BillingCurrency,BillingPeriodStart,ChargeCategory,ConsumedQuantity,ConsumedUnit,"
          + "ProviderName,ServiceName,SkuId,SubAccountId,Tags,ChargeDescription,ResourceId\n";
  private static final String FILLER = "described at length ".repeat(28);

  /** What lies in the file. */
  private record Made(long lines, long dirty, BigDecimal cost, BigDecimal quantity) {}

  @Test
  void twoGigabytesAreTakenExactlyInBoundedMemory() throws Exception {
    try (var mart = new TestIntake()) {
      var file = Path.of("target", "scale", "focus.csv").toAbsolutePath();
      var made = make(file);
      var source =
          new UsageSource.FocusFiles(
              "cloud",
              file.toString(),
              mart.focus().tagKeys(),
              mart.focus().subAccounts(),
              mart.focus().productMap(),
              "compute",
              null,
              null);
      var start = System.nanoTime();

      var taken = mart.intake(source).takeNewFiles(TakeProgress.SILENT);

      var time = Duration.ofNanos(System.nanoTime() - start);
      assertThat(taken.failures()).isEmpty();
      assertThat(taken.deliveries())
          .singleElement()
          .extracting(TakenDelivery::linesRead, TakenDelivery::linesRejected)
          .containsExactly(made.lines, made.dirty);
      assertThat(mart.rows("SELECT sum(billed_cost), sum(consumed_quantity) FROM mart.usage_line"))
          .containsExactly(plain(made.cost) + "|" + plain(made.quantity));
      assertThat(mart.rows("SELECT min(line), max(line) FROM mart.usage_rejected"))
          .containsExactly("2|%d".formatted((made.dirty - 1) * DIRTY_EVERY + 2));
      System.out.printf(
          "Took %d lines, %d bytes in %.1f s: %.0f lines/s; peak of heap bound %d MB, of process %d MB%n",
          made.lines,
          Files.size(file),
          time.toMillis() / 1e3,
          made.lines * 1e3 / time.toMillis(),
          Runtime.getRuntime().maxMemory() >> 20,
          peakMegabytes());
      assertThat(peakMegabytes()).isLessThan(1_300);
      Files.delete(file);
    }
  }

  private static Made make(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    long lines = 0;
    long dirty = 0;
    long costUnits = 0;
    long quantityUnits = 0;
    long bytes = 0;
    try (var out = Files.newBufferedWriter(file)) {
      out.write(HEADER);
      while (bytes < BYTES) {
        var isDirty = lines % DIRTY_EVERY == 0;
        var cost = lines % 9_999_991;
        var quantity = lines * 31 % 999_983;
        var line =
            "%s,USD,2024-09-01T00:00:00Z,Usage,0.%015d,Hours,AWS,VM,sku-%d,acc-%d,\"{\"\"application\"\":\"\"app-%d\"\",\"\"resource\"\":\"\"res-%d\"\"}\",%s,res-%d%n"
                .formatted(
                    isDirty ? "?" : "0.%011d".formatted(cost),
                    quantity,
                    lines % SKUS,
                    lines % 70,
                    lines / 7 % APPLICATIONS,
                    lines,
                    FILLER,
                    lines);
        out.write(line);
        bytes += line.length();
        lines++;
        dirty += isDirty ? 1 : 0;
        costUnits += isDirty ? 0 : cost;
        quantityUnits += isDirty ? 0 : quantity;
      }
    }
    return new Made(
        lines, dirty, BigDecimal.valueOf(costUnits, 11), BigDecimal.valueOf(quantityUnits, 15));
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  /** The most memory this process ever held, native memory included. */
  private static long peakMegabytes() throws IOException {
    try (var status = Files.lines(Path.of("/proc/self/status"))) {
      var peak = status.filter(line -> line.startsWith("VmHWM")).findFirst().orElseThrow();
      return Long.parseLong(peak.replaceAll("\\D", "")) >> 10;
    }
  }
}
