package org.finopshub.portal.revalidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.finopshub.portal.query.Counted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.http.ResponseEntity;

class KeptAnswersTest {
  private final KeptAnswers answers = new KeptAnswers(100);
  private final AtomicInteger made = new AtomicInteger();
  private final CountDownLatch goOn = new CountDownLatch(1);
  private final List<Thread> started = new CopyOnWriteArrayList<>();

  @Test
  void theSameQuestionIsAnsweredOnce() throws Exception {
    assertThat(List.of(ask("a", 1), ask("a", 1), ask("b", 1))).hasSize(3);

    assertThat(made).hasValue(2);
  }

  @Test
  @Timeout(60)
  void whoAsksMeanwhileIsGivenTheSameAnswer() throws Exception {
    var first = begin(() -> make(1));
    var second = waiting();
    goOn.countDown();

    assertThat(second.join()).isSameAs(first.join());
    assertThat(made).hasValue(1);
  }

  @Test
  void anAnswerMadeWhileTheFiguresChangedIsNotKept() throws Exception {
    answers.get("a", () -> make(1), () -> false);

    ask("a", 1);

    assertThat(made).hasValue(2);
  }

  @Test
  void whatFailedIsTriedAgain() throws Exception {
    assertThatThrownBy(
            () ->
                answers.get(
                    "a",
                    () -> {
                      throw new IllegalStateException("no database");
                    },
                    () -> true))
        .hasMessage("no database");

    assertThat(ask("a", 1)).isInstanceOf(Rows.class);
  }

  @Test
  @Timeout(60)
  void whoeverWaitsForWhatFailsMakesIt() throws Exception {
    var first =
        begin(
            () -> {
              throw new IllegalStateException("no database");
            });
    var second = waiting();
    goOn.countDown();

    assertThat(second.join()).isInstanceOf(Rows.class);
    assertThatThrownBy(first::join).hasRootCauseMessage("no database");
  }

  @Test
  void anAnswerIsGivenThoughNobodyKnowsWhetherItIsCurrent() throws Exception {
    var answer =
        answers.get(
            "a",
            () -> make(1),
            () -> {
              throw new IllegalStateException("no database");
            });

    assertThat(answer).isInstanceOf(Rows.class);
    assertThat(answers.keptRows()).isZero();
  }

  @Test
  void aFileIsMadeAnewEachTime() throws Exception {
    for (int time = 0; time < 2; time++) {
      answers.get(
          "a",
          () -> {
            make(1);
            return ResponseEntity.ok("a,b");
          },
          () -> true);
    }

    assertThat(made).hasValue(2);
  }

  @Test
  void noMoreRowsAreKeptThanTheLimit() throws Exception {
    ask("large", 101);
    assertThat(answers.keptRows()).isZero();
    ask("large", 101);
    assertThat(made).hasValue(2);

    for (int question = 0; question < 50; question++) {
      ask("small " + question, 9);
    }
    assertThat(answers.keptRows()).isLessThanOrEqualTo(100);
  }

  private Object ask(String tag, long rows) throws Exception {
    return answers.get(tag, () -> make(rows), () -> true);
  }

  /** Somebody is about to be answered, and waits until they may go on. */
  private CompletableFuture<Object> begin(Callable<Object> making) throws InterruptedException {
    var isBeingMade = new CountDownLatch(1);
    var first =
        CompletableFuture.supplyAsync(
            () ->
                asked(
                    () -> {
                      isBeingMade.countDown();
                      goOn.await();
                      return making.call();
                    }),
            this::inThread);
    isBeingMade.await();
    return first;
  }

  /** Somebody else who asks the same and waits for it. */
  private CompletableFuture<Object> waiting() {
    var second = CompletableFuture.supplyAsync(() -> asked(() -> make(1)), this::inThread);
    await().until(() -> started.get(1).getState() == Thread.State.TIMED_WAITING);
    return second;
  }

  private void inThread(Runnable asking) {
    var thread = new Thread(asking);
    started.add(thread);
    thread.start();
  }

  private Object asked(Callable<Object> making) {
    try {
      return answers.get("a", making, () -> true);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private Object make(long rows) {
    made.incrementAndGet();
    return new Rows(rows);
  }

  private record Rows(long rowCount) implements Counted {}
}
