package org.finopshub.local.usage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts what a round of deliveries comes to, and tells how far it is. */
final class TakeRound {
  private static final Logger LOG = LoggerFactory.getLogger(TakeRound.class);
  private final TakeProgress progress;
  private final Clock clock;
  private final Instant start;
  private final long bytesTotal;
  private final List<TakenDelivery> deliveries = new ArrayList<>();
  private final List<FailedDelivery> failures = new ArrayList<>();
  private long bytesDone;
  private long linesDone;

  TakeRound(TakeProgress progress, Clock clock, long bytesTotal) {
    this.progress = progress;
    this.clock = clock;
    this.start = clock.instant();
    this.bytesTotal = bytesTotal;
  }

  /** One delivery's way into the mart. */
  @FunctionalInterface
  interface Taking {
    TakenDelivery take(DoubleConsumer share) throws UntakeableException;
  }

  /** A delivery that cannot be taken is kept as a failure; the round goes on. */
  void take(Delivery delivery, Taking taking) {
    try {
      var taken = taking.take(share -> tell(delivery, share));
      deliveries.add(taken);
      linesDone += taken.linesRead();
    } catch (UntakeableException problem) {
      LOG.error("{} is not taken: {}", delivery, problem.getMessage());
      failures.add(new FailedDelivery(delivery.sourceId(), delivery.name(), problem.getMessage()));
    }
    bytesDone += delivery.bytes();
    tell(delivery, 0);
  }

  TakenUsage taken() {
    return new TakenUsage(deliveries, failures);
  }

  private void tell(Delivery delivery, double share) {
    var reached = bytesDone + (long) (delivery.bytes() * Math.max(0, share));
    progress.at(
        new TakeProgress.Reached(
            delivery.name(),
            reached,
            bytesTotal,
            linesDone,
            Duration.between(start, clock.instant())));
  }
}
