package org.finopshub.benchmarks.data;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.finopshub.contract.charge.Allocation;
import org.finopshub.contract.charge.Charge;
import org.finopshub.contract.charge.ChargeCategory;
import org.finopshub.contract.slice.DropName;

/**
 * Makes the charges of a slice, in the order in which hubs export them.
 *
 * <p>Shape: as many applications as the rows need, each with 40 products of two or three domains of
 * its own and its share of ten domains' common consumption; one charge in ten is no usage, three in
 * a hundred take something back. Quantities follow a Pareto distribution: few charges make most of
 * the cost.
 *
 * <p>The same seed, entity and month make the same charges, whatever else is made.
 *
 * <p>Source: mission, orders of magnitude.
 */
public final class SliceGenerator {
  private static final int DIRECT = 40;
  private static final int INDIRECT = 10;
  private static final int ROWS_PER_APPLICATION = DIRECT + INDIRECT;

  private static final int QUANTITY_DECIMALS = 6;
  private static final double LEAST_MICROS = 50_000;
  private static final double PARETO_SHAPE = 1.2;
  private static final double MOST_MICROS = 1e14;
  private static final int PERCENT_DECIMALS = 2;

  private final long seed;
  private final long rows;

  public SliceGenerator(long seed, long rows) {
    this.seed = seed;
    this.rows = rows;
  }

  public Stream<Charge> charges(DropName drop) {
    var random = new SplittableRandom(seed ^ drop.slice().toString().hashCode());
    long applications = (rows + ROWS_PER_APPLICATION - 1) / ROWS_PER_APPLICATION;
    return LongStream.range(0, applications)
        .boxed()
        .flatMap(application -> chargesOf(application, drop, random))
        .limit(rows);
  }

  private static Stream<Charge> chargesOf(
      long application, DropName drop, SplittableRandom random) {
    var applicationId = "app-%s-%06d".formatted(drop.entityId(), application);
    int first = random.nextInt(Catalogue.PRODUCTS - DIRECT);
    int shared = random.nextInt(Catalogue.PRODUCTS / INDIRECT);
    var direct = IntStream.range(0, DIRECT).mapToObj(i -> new Use(first + i, Allocation.DIRECT));
    var indirect =
        IntStream.range(0, INDIRECT)
            .mapToObj(
                i -> new Use(shared + i * Catalogue.PRODUCTS / INDIRECT, Allocation.INDIRECT));
    return Stream.concat(direct, indirect)
        .sorted(Comparator.comparingInt(Use::product).thenComparing(Use::allocation))
        .map(use -> charge(applicationId, use, drop, random));
  }

  private static Charge charge(
      String applicationId, Use use, DropName drop, SplittableRandom random) {
    var category = category(random.nextInt(100));
    var quantity = quantity(random);
    var signed = category.isCorrection() ? quantity.negate() : quantity;
    var effective = signed.multiply(Catalogue.price(use.product()));
    var billed = effective.multiply(BigDecimal.valueOf(80 + random.nextInt(21), PERCENT_DECIMALS));
    return new Charge(
        drop.entityId(),
        drop.slice().periodMonth(),
        applicationId,
        Catalogue.domainOf(use.product()),
        Catalogue.productId(use.product()),
        use.allocation(),
        category,
        trimmed(signed),
        Catalogue.UNIT,
        trimmed(billed),
        trimmed(effective),
        Catalogue.CURRENCY,
        Catalogue.PRICING_VIEW,
        drop.runId());
  }

  private static ChargeCategory category(int draw) {
    if (draw < 90) {
      return ChargeCategory.USAGE;
    }
    if (draw < 94) {
      return ChargeCategory.PURCHASE;
    }
    if (draw < 97) {
      return ChargeCategory.TAX;
    }
    return draw < 99 ? ChargeCategory.CREDIT : ChargeCategory.ADJUSTMENT;
  }

  private static BigDecimal quantity(SplittableRandom random) {
    double micros = LEAST_MICROS / StrictMath.pow(1 - random.nextDouble(), 1 / PARETO_SHAPE);
    return BigDecimal.valueOf((long) Math.min(micros, MOST_MICROS), QUANTITY_DECIMALS);
  }

  /** As a hub exports decimals: without zeros at their end. */
  private static BigDecimal trimmed(BigDecimal value) {
    var stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** A product an application has a charge for. */
  private record Use(int product, Allocation allocation) {}
}
