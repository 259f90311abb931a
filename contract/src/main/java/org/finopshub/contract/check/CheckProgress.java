package org.finopshub.contract.check;

import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import org.finopshub.contract.charge.Charge;

/** Says every few seconds how far a long check is. */
final class CheckProgress implements ChargeSink {
  private static final long INTERVAL_NANOS = TimeUnit.SECONDS.toNanos(3);
  private static final int ROWS_PER_LOOK = 1 << 16;

  private final PrintWriter err;
  private final long declaredRows;
  private final long start = System.nanoTime();
  private long saidAt = start;
  private long rows;

  CheckProgress(PrintWriter err, long declaredRows) {
    this.err = err;
    this.declaredRows = declaredRows;
  }

  @Override
  public void accept(Charge charge) {
    rows++;
    if (rows % ROWS_PER_LOOK == 0 && System.nanoTime() - saidAt > INTERVAL_NANOS) {
      saidAt = System.nanoTime();
      err.printf(
          "%,d of %,d rows (%d %%), %,d rows/s%n",
          rows,
          declaredRows,
          100 * rows / Math.max(declaredRows, 1),
          rows * TimeUnit.SECONDS.toNanos(1) / (saidAt - start));
      err.flush();
    }
  }
}
