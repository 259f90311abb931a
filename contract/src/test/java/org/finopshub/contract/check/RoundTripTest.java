package org.finopshub.contract.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.finopshub.contract.CheckedRows;
import org.finopshub.contract.DropFixture;
import org.finopshub.contract.SampleCharges;
import org.finopshub.contract.charge.Allocation;
import org.finopshub.contract.charge.Charge;
import org.finopshub.contract.charge.ChargeCategory;
import org.finopshub.contract.format.FileLayout;
import org.finopshub.contract.format.FileLayout.Compression;
import org.finopshub.contract.format.FileLayout.Format;

class RoundTripTest {
  private static final int MAX_ROWS_PER_FILE = 7;
  private static Path inbox;

  @BeforeContainer
  static void makeInbox() throws IOException {
    inbox = Files.createTempDirectory("inbox");
  }

  @AfterContainer
  static void removeInbox() throws IOException {
    try (var files = Files.walk(inbox)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Property(tries = 100)
  void csvAndParquetOfTheSameRowsAreReadBackIdentical(
      @ForAll("charges") List<Charge> charges,
      @ForAll Compression parquetCompression,
      @ForAll boolean gzip) {
    var csv = read(charges, Format.CSV, gzip ? Compression.GZIP : Compression.NONE);
    var parquet = read(charges, Format.PARQUET, parquetCompression);

    assertThat(csv).isEqualTo(charges);
    assertThat(CheckedRows.stripped(parquet)).isEqualTo(CheckedRows.stripped(csv));
  }

  private static List<Charge> read(List<Charge> charges, Format format, Compression compression) {
    var drop =
        DropFixture.in(inbox)
            .rows(charges)
            .layout(new FileLayout(format, compression, MAX_ROWS_PER_FILE))
            .write();
    var rules =
        new CheckRules("atlas", drop.publicKeys(), null, Set.of("USD"), drop.rules().limits());
    var checked = CheckedRows.of(drop, rules);
    assertThat(checked.report().violations()).isEmpty();
    return checked.rows();
  }

  @Provide
  Arbitrary<List<Charge>> charges() {
    return Combinators.combine(
            text(),
            text(),
            Arbitraries.of(Allocation.values()),
            Arbitraries.of(ChargeCategory.CREDIT, ChargeCategory.ADJUSTMENT),
            decimal(),
            decimal(),
            decimal())
        .as(RoundTripTest::charge)
        .list()
        .ofMaxSize(30)
        .uniqueElements(
            c -> List.of(c.applicationId(), c.productId(), c.allocation(), c.chargeCategory()));
  }

  private static Charge charge(
      String application,
      String product,
      Allocation allocation,
      ChargeCategory category,
      BigDecimal quantity,
      BigDecimal billed,
      BigDecimal effective) {
    var sample = SampleCharges.one();
    return new Charge(
        sample.entityId(),
        sample.periodMonth(),
        application,
        "domain of " + product.length(),
        product,
        allocation,
        category,
        quantity,
        product,
        billed,
        effective,
        "USD",
        sample.pricingView(),
        sample.runId());
  }

  /** Every character the contract allows, the awkward ones often. */
  private static Arbitrary<String> text() {
    return Arbitraries.strings()
        .withChars('"', ',', '\n', '\t', ' ', '=', '#', '\'', ';')
        .withCharRange('a', 'f')
        .withCharRange('\u00e0', '\u00ff')
        .withCharRange('\u4e00', '\u4e20')
        .ofMinLength(1)
        .ofMaxLength(20);
  }

  private static Arbitrary<BigDecimal> decimal() {
    var max = BigInteger.TEN.pow(Charge.MAX_PRECISION).subtract(BigInteger.ONE);
    return Combinators.combine(
            Arbitraries.bigIntegers().between(max.negate(), max),
            Arbitraries.integers().between(0, Charge.MAX_SCALE))
        .as(BigDecimal::new)
        .filter(d -> d.precision() - d.scale() <= Charge.MAX_PRECISION - Charge.MAX_SCALE);
  }
}
