package org.finopshub.group.pace;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Lets those who ask go before what is loaded. While anybody is being answered, or was a moment
 * ago, the steps of loads take turns on half of the processors, and each load waits as long as it
 * works.
 *
 * <p>Source: decision 54.
 */
@Component
public final class ReadersFirst {
  private static final long A_MOMENT = Duration.ofMillis(20).toNanos();
  private static final long MOST_AT_A_TIME = Duration.ofSeconds(1).toNanos();
  private static final long LOOKS_AGAIN_AFTER = TimeUnit.MICROSECONDS.toNanos(500);
  private static final long ASKS_AGAIN_AFTER = TimeUnit.MILLISECONDS.toNanos(10);

  private final AtomicInteger asking = new AtomicInteger();
  private final Semaphore turns;
  private final LongSupplier nanoTime;
  private volatile long answered;

  @Autowired
  public ReadersFirst() {
    this(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), System::nanoTime);
  }

  ReadersFirst(int loadsAtOnce, LongSupplier nanoTime) {
    this.turns = new Semaphore(loadsAtOnce, true);
    this.nanoTime = nanoTime;
    this.answered = nanoTime.getAsLong() - A_MOMENT;
  }

  /** Somebody waits for an answer; {@link #answered()} has to follow. */
  public void asked() {
    asking.incrementAndGet();
  }

  public void answered() {
    answered = nanoTime.getAsLong();
    asking.decrementAndGet();
  }

  public boolean isAnybodyAsking() {
    return asking.get() > 0 || nanoTime.getAsLong() - answered < A_MOMENT;
  }

  /** Of a load that begins. */
  public Pace pace() {
    return new Pace();
  }

  private boolean isToWait() {
    return isAnybodyAsking() && !Thread.currentThread().isInterrupted();
  }

  /** How one load goes on; used by one thread. */
  public final class Pace implements AutoCloseable {
    private long since = nanoTime.getAsLong();
    private long worked;
    private boolean isTurn;

    /** Returns when the next step may be made. */
    public void step() {
      endTurn();
      awaitReaders();
      awaitTurn();
      since = nanoTime.getAsLong();
    }

    private void awaitReaders() {
      long now = nanoTime.getAsLong();
      worked = Math.min(MOST_AT_A_TIME, worked + now - since);
      while (worked > 0 && isToWait()) {
        LockSupport.parkNanos(this, LOOKS_AGAIN_AFTER);
        long then = nanoTime.getAsLong();
        worked -= then - now;
        now = then;
      }
    }

    /** Whoever has the turn may be held up by what it waits for itself. */
    private void awaitTurn() {
      long start = nanoTime.getAsLong();
      try {
        while (!isTurn && isToWait() && nanoTime.getAsLong() - start < MOST_AT_A_TIME) {
          isTurn = turns.tryAcquire(ASKS_AGAIN_AFTER, TimeUnit.NANOSECONDS);
        }
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
    }

    private void endTurn() {
      if (isTurn) {
        isTurn = false;
        turns.release();
      }
    }

    /** The load has ended. */
    @Override
    public void close() {
      endTurn();
    }
  }
}
