package org.finopshub.routes.demo;

import java.io.PrintStream;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** Writes a line per part, with its share of the task and the rate so far. */
final class LogProgress implements DemoProgress {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

  private final PrintStream out;
  private String task;
  private int parts;
  private int done;
  private long startedNanos;

  LogProgress(PrintStream out) {
    this.out = out;
  }

  @Override
  public synchronized void begin(String newTask, int newParts) {
    task = newTask;
    parts = newParts;
    done = 0;
    startedNanos = System.nanoTime();
    say("%s: %d to do".formatted(task, parts));
  }

  @Override
  public synchronized void advance(String part) {
    done++;
    var seconds = (System.nanoTime() - startedNanos) / 1e9;
    say(
        "%s: %s, %d of %d (%d %%), %.2f per second"
            .formatted(task, part, done, parts, 100 * done / parts, done / seconds));
  }

  @Override
  public void close() {
    // Every line is out already.
  }

  private void say(String line) {
    out.printf("%s %s%n", LocalTime.now().format(TIME), line);
  }
}
