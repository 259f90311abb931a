package org.finopshub.portal.revalidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class JoinedReadsTest {
  private final JoinedReads<String, Integer> reads = new JoinedReads<>();
  private final AtomicInteger made = new AtomicInteger();
  private final CountDownLatch goOn = new CountDownLatch(1);
  private final List<Thread> started = new CopyOnWriteArrayList<>();

  @Test
  void whoAsksAfterAnotherIsReadForAnew() {
    assertThat(List.of(read(), read())).containsExactly(1, 2);
  }

  @Test
  void whoAsksWhileItIsReadSharesTheNextReading() {
    var first = begin(this::slowly);
    await().until(() -> made.get() == 1);
    var second = waiting(this::slowly);
    var third = waiting(this::slowly);
    goOn.countDown();

    assertThat(first.join()).isEqualTo(1);
    assertThat(List.of(second.join(), third.join())).containsOnly(2);
  }

  @Test
  void anotherQuestionIsReadByItself() {
    var first = begin(this::slowly);
    await().until(() -> made.get() == 1);

    assertThat(reads.get("b", made::incrementAndGet)).isEqualTo(2);

    goOn.countDown();
    assertThat(first.join()).isEqualTo(1);
  }

  @Test
  void whatFailsFailsForAllWhoWaitForItAndIsReadAgain() {
    var first = begin(this::slowly);
    await().until(() -> made.get() == 1);
    Supplier<Integer> failing =
        () -> {
          throw new IllegalStateException("no database");
        };
    var second = waiting(failing);
    var third = waiting(failing);
    goOn.countDown();

    assertThat(first.join()).isEqualTo(1);
    assertThatThrownBy(second::join).hasRootCauseMessage("no database");
    assertThatThrownBy(third::join).hasRootCauseMessage("no database");
    assertThat(read()).isEqualTo(2);
  }

  private int read() {
    return reads.get("a", made::incrementAndGet);
  }

  private int slowly() {
    int number = made.incrementAndGet();
    try {
      goOn.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return number;
  }

  private CompletableFuture<Integer> begin(Supplier<Integer> read) {
    var answer = new CompletableFuture<Integer>();
    var thread =
        new Thread(
            () -> {
              try {
                answer.complete(reads.get("a", read));
              } catch (RuntimeException failure) {
                answer.completeExceptionally(failure);
              }
            });
    started.add(thread);
    thread.start();
    return answer;
  }

  /** Begun, and come to where it waits for another. */
  private CompletableFuture<Integer> waiting(Supplier<Integer> read) {
    var answer = begin(read);
    var thread = started.get(started.size() - 1);
    await().until(() -> thread.getState() == Thread.State.WAITING);
    return answer;
  }
}
