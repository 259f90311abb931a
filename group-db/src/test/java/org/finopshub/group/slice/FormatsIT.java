package org.finopshub.group.slice;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.finopshub.contract.SampleCharges;
import org.finopshub.contract.charge.Charge;
import org.finopshub.contract.charge.ChargeCategory;
import org.finopshub.contract.format.FileLayout.Compression;
import org.finopshub.contract.format.FileLayout.Format;
import org.finopshub.contract.receipt.IngestionStatus;
import org.finopshub.group.ScratchDirectory;
import org.finopshub.group.TestLedger;

/** What a slice holds does not depend on the format its entity chose. */
class FormatsIT {
  private static final BigInteger BIGGEST = BigInteger.TEN.pow(38).subtract(BigInteger.ONE);
  private static final ScratchDirectory SCRATCH = ScratchDirectory.make("formats");
  private static TestLedger ledger;
  private static long exportSeq;

  @BeforeContainer
  static void openLedger() {
    ledger = new TestLedger(SCRATCH.path());
  }

  @AfterContainer
  static void closeLedger() {
    ledger.close();
    SCRATCH.close();
  }

  @Property(tries = 25)
  void csvAndParquetOfOneSliceLoadToIdenticalRows(@ForAll("slices") List<Charge> slice) {
    var fromCsv = loaded(slice, Format.CSV, Compression.GZIP);

    assertThat(loaded(slice, Format.PARQUET, Compression.ZSTD)).isEqualTo(fromCsv);
    assertThat(fromCsv).hasSameSizeAs(slice);
  }

  @Provide
  Arbitrary<List<Charge>> slices() {
    return charges().list().ofMaxSize(20).uniqueElements(Charge::applicationId);
  }

  private static Arbitrary<Charge> charges() {
    var applications =
        Arbitraries.strings()
            .withCharRange('!', '~')
            .withChars("éß漢\n\t ,\"")
            .ofMinLength(1)
            .ofMaxLength(40)
            .map(text -> "app-" + text + "-end");
    return Combinators.combine(
            applications,
            decimals(BigInteger.ZERO),
            decimals(BIGGEST.negate()),
            Arbitraries.of("USD", "EUR"),
            Arbitraries.of(ChargeCategory.class))
        .as(
            (application, quantity, billed, currency, category) ->
                new SampleCharges.Edit(SampleCharges.one())
                    .application(application)
                    .category(category)
                    .quantity(quantity.toPlainString())
                    .billed(billed.toPlainString(), currency)
                    .charge());
  }

  private static Arbitrary<BigDecimal> decimals(BigInteger smallest) {
    return Arbitraries.bigIntegers()
        .between(smallest, BIGGEST)
        .map(unscaled -> new BigDecimal(unscaled, Charge.MAX_SCALE));
  }

  private static List<Map<String, Object>> loaded(
      List<Charge> slice, Format format, Compression compression) {
    exportSeq++;
    var run = UUID.randomUUID();
    var rows = slice.stream().map(charge -> ofRun(charge, run)).toList();
    var drop =
        ledger.drop().run(run).exportSeq(exportSeq).layout(format, compression).rows(rows).write();
    assertThat(ledger.take(drop).status()).isEqualTo(IngestionStatus.LOADED);
    return ledger.facts();
  }

  private static Charge ofRun(Charge charge, UUID run) {
    return new Charge(
        charge.entityId(),
        charge.periodMonth(),
        charge.applicationId(),
        charge.domainId(),
        charge.productId(),
        charge.allocation(),
        charge.chargeCategory(),
        charge.consumedQuantity(),
        charge.consumedUnit(),
        charge.billedCost(),
        charge.effectiveCost(),
        charge.billingCurrency(),
        charge.pricingView(),
        run);
  }
}
