package org.finopshub.routes.fault;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Prints what became of each row of the fault matrix when all of them were asked for. */
public final class FaultMatrix implements TestExecutionListener {
  private final Map<String, Long> started = new ConcurrentHashMap<>();
  private final Map<Integer, Outcome> outcomes = new TreeMap<>();

  /** Of all tests of one row. */
  private record Outcome(boolean passed, int tests, Duration took) {
    Outcome and(Outcome other) {
      return new Outcome(passed && other.passed, tests + other.tests, took.plus(other.took));
    }
  }

  @Override
  public void executionStarted(TestIdentifier test) {
    started.put(test.getUniqueId(), System.nanoTime());
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    var took = Duration.ofNanos(System.nanoTime() - started.remove(test.getUniqueId()));
    note(test, new Outcome(result.getStatus() == Status.SUCCESSFUL, 1, took));
  }

  @Override
  public void executionSkipped(TestIdentifier test, String reason) {
    note(test, new Outcome(false, 1, Duration.ZERO));
  }

  @Override
  public void testPlanExecutionFinished(TestPlan plan) {
    if (Boolean.getBoolean("fault.matrix")) {
      print(System.out);
    }
  }

  private synchronized void note(TestIdentifier test, Outcome outcome) {
    if (test.isTest()) {
      row(test).ifPresent(row -> outcomes.merge(row, outcome, Outcome::and));
    }
  }

  private static Optional<Integer> row(TestIdentifier test) {
    return test.getSource()
        .filter(MethodSource.class::isInstance)
        .map(MethodSource.class::cast)
        .flatMap(method -> FaultRows.triedBy(method.getMethodName()));
  }

  private void print(PrintStream out) {
    try {
      out.println("| row | fault | outcome | tests | seconds |");
      out.println("|--:|---|---|--:|--:|");
      FaultRows.read().values().forEach(row -> out.println(line(row)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    long passed = outcomes.values().stream().filter(Outcome::passed).count();
    out.printf("FAULTS %d passed, %d failed%n", passed, outcomes.size() - passed);
  }

  private String line(FaultRows.Row row) {
    var outcome = outcomes.get(row.number());
    return outcome == null
        ? "| %d | %s | not in this run | 0 | |".formatted(row.number(), row.fault())
        : "| %d | %s | %s | %d | %.1f |"
            .formatted(
                row.number(),
                row.fault(),
                outcome.passed() ? "passed" : "FAILED",
                outcome.tests(),
                outcome.took().toMillis() / 1000.0);
  }
}
