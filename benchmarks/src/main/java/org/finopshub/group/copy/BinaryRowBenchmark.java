package org.finopshub.group.copy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
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

/** What a value costs on its way from the row into a binary COPY; nanoseconds a value. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class BinaryRowBenchmark {
  private static final int VALUES = 1_000;

  private final BigDecimal[] decimals = new BigDecimal[VALUES];
  private final String[] ids = new String[VALUES];
  private final Map<String, Integer> keys = new HashMap<>();
  private final NumericCopyFormat numeric = new NumericCopyFormat();
  private final CopyBuffer buffer = new CopyBuffer();

  public BinaryRowBenchmark() {
    for (int i = 0; i < VALUES; i++) {
      decimals[i] = BigDecimal.valueOf(i * 7_919_000_017L, i % 13);
      ids[i] = "app-atlas-%06d".formatted(i);
      keys.put(ids[i], i);
    }
  }

  /** A decimal as PostgreSQL's binary numeric. */
  @Benchmark
  @OperationsPerInvocation(VALUES)
  public int decimal() {
    buffer.clear();
    for (var decimal : decimals) {
      numeric.write(decimal, 0, buffer);
    }
    return buffer.length();
  }

  /** An id's key. */
  @Benchmark
  @OperationsPerInvocation(VALUES)
  public int key() {
    int sum = 0;
    for (var id : ids) {
      sum += keys.get(id);
    }
    return sum;
  }
}
