package org.finopshub.routes.demo;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/** Waits for something that really happens, by looking again and again. */
public final class Until {
  private static final Duration LOOK_EVERY = Duration.ofMillis(200);

  private Until() {}

  /**
   * Returns as soon as the condition holds.
   *
   * @return whether it did within the limit
   */
  public static boolean holds(Duration limit, BooleanSupplier condition)
      throws InterruptedException {
    var held = new CompletableFuture<Void>();
    var looking = Executors.newSingleThreadScheduledExecutor();
    try {
      looking.scheduleWithFixedDelay(
          () -> look(condition, held), 0, LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
      held.get(limit.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException tooLate) {
      return false;
    } catch (ExecutionException failed) {
      throw new IllegalStateException("What is waited for cannot be seen", failed.getCause());
    } finally {
      looking.shutdownNow();
    }
  }

  private static void look(BooleanSupplier condition, CompletableFuture<Void> held) {
    try {
      if (condition.getAsBoolean()) {
        held.complete(null);
      }
    } catch (RuntimeException failure) {
      held.completeExceptionally(failure);
    }
  }
}
