package org.finopshub.benchmarks.local;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.finopshub.benchmarks.data.Catalogue;

/**
 * A cloud bill in FOCUS columns, some 400 bytes a line, with nothing in it that a hub would refuse:
 * whoever only adds it up finds the same quantities.
 *
 * <p>Source: FOCUS 1.2.
 */
final class FocusBill {
  /** In the order of {@code create-raw-bill.sql}. */
  private static final String HEADER =
      "BilledCost,BillingAccountId,BillingCurrency,BillingPeriodEnd,BillingPeriodStart,ChargeCategory,"
          + "ChargeDescription,ChargeFrequency,ChargePeriodEnd,ChargePeriodStart,ConsumedQuantity,"
          + "ConsumedUnit,ContractedCost,EffectiveCost,InvoiceIssuerName,ListCost,PricingCategory,"
          + "ProviderName,PublisherName,RegionId,ResourceId,ServiceCategory,ServiceName,SkuId,"
          + "SubAccountId,Tags\n";

  private static final String PROVIDER = "Cumulus";
  private static final String SERVICE = "Machines";
  private static final int SKUS = 100;
  private static final int APPLICATIONS = 3_000;
  private static final int COST_DECIMALS = 8;
  private static final int QUANTITY_DECIMALS = 6;

  private FocusBill() {}

  /** Which product each SKU is. */
  static Path writeProductMap(Path file) throws IOException {
    var rules =
        IntStream.range(0, SKUS)
            .mapToObj(
                sku ->
                    "%s,%s,%s,*,*,%s,%s\n"
                        .formatted(
                            PROVIDER,
                            SERVICE,
                            sku(sku),
                            Catalogue.domainOf(sku),
                            Catalogue.productId(sku)))
            .collect(Collectors.joining());
    return Files.writeString(
        file, "provider,service,sku,unit,charge_category,domain_id,product_id\n" + rules);
  }

  static Path write(Path file, YearMonth period, long lines, long seed) throws IOException {
    Files.createDirectories(file.getParent());
    var random = new SplittableRandom(seed);
    try (var out = Files.newBufferedWriter(file)) {
      out.write(HEADER);
      for (long line = 0; line < lines; line++) {
        write(out, line, period, random);
      }
    }
    return file;
  }

  private static void write(Writer out, long line, YearMonth period, SplittableRandom random)
      throws IOException {
    var application = skewed(random, APPLICATIONS);
    int sku = skewed(random, SKUS);
    int day = 1 + random.nextInt(28);
    int hour = random.nextInt(23);
    var quantity = BigDecimal.valueOf(1 + random.nextInt(40_000_000), QUANTITY_DECIMALS);
    var cost = BigDecimal.valueOf(1 + random.nextInt(2_000_000_000), COST_DECIMALS).toPlainString();
    var next = period.plusMonths(1);
    out.write(
        String.join(
            ",",
            cost,
            "cumulus-payer-001",
            Catalogue.CURRENCY,
            next + "-01T00:00:00Z",
            period + "-01T00:00:00Z",
            "Usage",
            "Hours of a machine of kind " + sku + " used on demand in region west-" + sku % 7,
            "Usage-Based",
            "%s-%02dT%02d:00:00Z".formatted(period, day, hour + 1),
            "%s-%02dT%02d:00:00Z".formatted(period, day, hour),
            quantity.toPlainString(),
            Catalogue.UNIT,
            cost,
            cost,
            PROVIDER,
            cost,
            "Standard",
            PROVIDER,
            PROVIDER,
            "west-" + sku % 7,
            "machines/west/" + application + "/" + line,
            "Compute",
            SERVICE,
            sku(sku),
            "account-" + application % 70,
            "\"{\"\"application\"\":\"\"app-%05d\"\",\"\"environment\"\":\"\"prod\"\"}\"\n"
                .formatted(application)));
  }

  private static String sku(int number) {
    return "sku-%03d".formatted(number);
  }

  /** The product of two draws: low numbers far more often than high ones. */
  private static int skewed(SplittableRandom random, int bound) {
    return (int) (random.nextDouble() * random.nextDouble() * bound);
  }
}
