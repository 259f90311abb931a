package org.finopshub.group.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ReadersFirstTest {
  private final AtomicLong time = new AtomicLong();
  private final ReadersFirst readers = new ReadersFirst(1, time::get);

  @Test
  void aLoadWaitsNoLongerThanItHasWorked() {
    var pace = readers.pace();
    pass(Duration.ofMillis(100));
    readers.asked();
    var step = stepping(pace);

    pass(Duration.ofMillis(99));
    stillWaits(step);
    pass(Duration.ofMillis(1));

    ends(step);
  }

  @Test
  void aLoadGoesOnAMomentAfterTheLastAnswer() {
    var pace = readers.pace();
    pass(Duration.ofMillis(900));
    readers.asked();
    readers.asked();
    var step = stepping(pace);

    readers.answered();
    pass(Duration.ofMillis(100));
    stillWaits(step);
    readers.answered();
    pass(Duration.ofMillis(19));
    stillWaits(step);
    pass(Duration.ofMillis(1));

    ends(step);
  }

  @Test
  void whoHasWorkedForAnHourWaitsOneSecondAtATime() {
    var pace = readers.pace();
    pass(Duration.ofHours(1));
    readers.asked();
    var step = stepping(pace);

    pass(Duration.ofMillis(999));
    stillWaits(step);
    pass(Duration.ofMillis(1));

    ends(step);
  }

  @Test
  void loadsTakeTurnsWhileSomebodyAsks() {
    readers.asked();
    var first = readers.pace();
    var second = readers.pace();
    first.step();
    var step = stepping(second);

    stillWaits(step);
    first.close();

    ends(step);
  }

  @Test
  void aTurnThatIsNotGivenBackIsWaitedForOneSecond() {
    readers.asked();
    readers.pace().step();
    var step = stepping(readers.pace());

    pass(Duration.ofMillis(999));
    stillWaits(step);
    pass(Duration.ofMillis(1));

    ends(step);
  }

  @Test
  void nobodyWaitsForATurnAfterTheLastAnswer() {
    readers.asked();
    readers.pace().step();
    var step = stepping(readers.pace());

    stillWaits(step);
    readers.answered();
    pass(Duration.ofMillis(20));

    ends(step);
  }

  @Test
  void whoIsToStopDoesNotWait() throws InterruptedException {
    var pace = readers.pace();
    pass(Duration.ofMillis(100));
    readers.asked();
    var step = stepping(pace);

    step.interrupt();

    ends(step);
  }

  @Test
  void loadsGoSideBySideWhileNobodyAsks() {
    var first = readers.pace();
    var second = readers.pace();
    pass(Duration.ofMillis(100));

    first.step();
    second.step();

    assertThat(readers.isAnybodyAsking()).isFalse();
  }

  private void pass(Duration duration) {
    time.addAndGet(duration.toNanos());
  }

  private static Thread stepping(ReadersFirst.Pace pace) {
    var thread = new Thread(pace::step);
    thread.start();
    await().until(() -> thread.getState() == Thread.State.TIMED_WAITING);
    return thread;
  }

  private static void stillWaits(Thread step) {
    await().during(Duration.ofMillis(50)).until(step::isAlive);
  }

  private static void ends(Thread step) {
    await().until(() -> !step.isAlive());
  }
}
