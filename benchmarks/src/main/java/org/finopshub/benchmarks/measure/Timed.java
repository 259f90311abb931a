package org.finopshub.benchmarks.measure;

/** Seconds some work takes. */
public final class Timed {
  private static final double NANOS = 1e9;

  private Timed() {}

  public static double seconds(Work work) throws Exception {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / NANOS;
  }

  /** Work that may fail. */
  @FunctionalInterface
  public interface Work {
    void run() throws Exception;
  }
}
