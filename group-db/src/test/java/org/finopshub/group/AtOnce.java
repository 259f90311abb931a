package org.finopshub.group;

import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.finopshub.group.ingestion.CheckedDrop;
import org.finopshub.group.ingestion.IngestionRun;
import org.finopshub.group.slice.SliceReplacement;

/** Two workers who decide about drops at the same moment. */
public final class AtOnce {
  private AtOnce() {}

  /** One hub's worker takes the first drop, the other hub's the second; neither breaks or files. */
  public static List<IngestionRun> replace(
      TestLedger one, CheckedDrop first, TestLedger other, CheckedDrop second)
      throws InterruptedException, ExecutionException {
    var start = new CyclicBarrier(2);
    var threads = Executors.newFixedThreadPool(2);
    try {
      var mine = threads.submit(worker(one, first, start));
      var others = threads.submit(worker(other, second, start));
      for (var worker : List.of(mine, others)) {
        assertThatNoException().isThrownBy(worker::get);
      }
      return List.of(mine.get(), others.get());
    } finally {
      threads.shutdownNow();
    }
  }

  private static Callable<IngestionRun> worker(
      TestLedger hub, CheckedDrop drop, CyclicBarrier start) {
    return () -> {
      start.await();
      return hub.get(SliceReplacement.class).replace(drop);
    };
  }
}
