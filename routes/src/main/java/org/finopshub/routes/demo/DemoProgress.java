package org.finopshub.routes.demo;

/** Hears how far the demo is. */
interface DemoProgress extends AutoCloseable {

  /** A task of so many parts begins; the one before has ended. */
  void begin(String task, int parts);

  /** One more part is done. */
  void advance(String part);

  /** The last task has ended. */
  @Override
  void close();

  /** A bar on a terminal, lines on standard error elsewhere. */
  static DemoProgress forThisOutput() {
    return System.console() == null ? new LogProgress(System.err) : new BarProgress();
  }
}
