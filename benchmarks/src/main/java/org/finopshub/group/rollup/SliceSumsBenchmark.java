package org.finopshub.group.rollup;

import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.finopshub.benchmarks.data.GeneratedDrops;
import org.finopshub.benchmarks.data.SliceGenerator;
import org.finopshub.contract.charge.Charge;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What adding a charge to its slice's rollups costs; nanoseconds a charge. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SliceSumsBenchmark {
  private static final int CHARGES = 20_000;
  private static final YearMonth PERIOD = YearMonth.of(2026, 5);

  private final List<Charge> charges =
      new SliceGenerator(1, CHARGES).charges(GeneratedDrops.name("atlas", PERIOD, 1)).toList();
  private final int[] applications = numbers(Charge::applicationId);
  private final int[] products = numbers(Charge::productId);
  private final int[] domains = numbers(Charge::domainId);

  /** Every application's charges one after the other, as hubs export them. */
  @Benchmark
  @OperationsPerInvocation(CHARGES)
  public boolean add() {
    var sums = new SliceSums((short) 1, PERIOD.atDay(1));
    for (int i = 0; i < CHARGES; i++) {
      sums.add(charges.get(i), applications[i], products[i], (short) domains[i]);
    }
    return sums.complete();
  }

  private int[] numbers(Function<Charge, String> id) {
    return charges.stream()
        .map(id)
        .mapToInt(text -> 1 + Integer.parseInt(text.substring(text.lastIndexOf('-') + 1)))
        .toArray();
  }
}
