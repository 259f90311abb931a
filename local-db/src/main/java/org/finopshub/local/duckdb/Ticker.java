package org.finopshub.local.duckdb;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks once a second while something runs; a question that fails is not worth stopping for. */
final class Ticker implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Ticker.class);
  private final Question question;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            var thread = new Thread(task, "duckdb-progress");
            thread.setDaemon(true);
            return thread;
          });

  Ticker(Question question) {
    this.question = question;
  }

  /** What is asked every second. */
  @FunctionalInterface
  interface Question {
    void ask() throws Exception;
  }

  void start() {
    var unused = clock.scheduleAtFixedRate(this::ask, 1, 1, TimeUnit.SECONDS);
  }

  private void ask() {
    try {
      question.ask();
    } catch (Exception e) {
      LOG.debug("No progress to tell", e);
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
