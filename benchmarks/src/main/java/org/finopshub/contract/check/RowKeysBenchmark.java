package org.finopshub.contract.check;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What looking for duplicates costs, by the number of rows of the drop; milliseconds a drop. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class RowKeysBenchmark {
  private static final int PRODUCTS = 50;

  @Param({"1000000", "10000000"})
  private int rows;

  /** Adds every key once, in the order in which hubs export them. */
  @Benchmark
  public boolean add() {
    var keys = new RowKeys();
    boolean isNew = true;
    for (int row = 0; row < rows; row++) {
      long product = 1 + row % PRODUCTS;
      isNew &= keys.add(row / PRODUCTS, product << 20 | 1 << 4);
    }
    return isNew;
  }
}
