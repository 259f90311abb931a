package org.finopshub.routes.demo;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.finopshub.routes.demo.generate.UsageGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.logging.LoggingSystem;

/**
 * Runs the whole flow once: usage, months, drops, ledger, views.
 *
 * <p>Rows: none is changed by a second run on the same data directory and usage.
 */
final class Demo implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Demo.class);
  private static final Duration ANSWER_LIMIT = Duration.ofMinutes(10);

  private final DemoOptions options;
  private final DemoProgress progress;
  private final Stopwatch watch = new Stopwatch();
  private volatile RunningDemo running;

  Demo(DemoOptions options, DemoProgress progress) {
    this.options = options;
    this.progress = progress;
  }

  /** Starts everything, lets every month go all the way and says what became of it. */
  DemoOutcome run() throws Exception {
    // Until the first hub has set logging up, nothing but progress belongs on the screen.
    LoggingSystem.get(Demo.class.getClassLoader()).beforeInitialize();
    generateUsage();
    running = RunningDemo.start(options, progress);
    watch.lap("start");
    var locals = locals();
    awaitReferential(locals);
    watch.lap("synchronise");
    new DemoMonths(options, progress).run(locals);
    watch.lap("compute and export");
    awaitAnswers(locals);
    watch.lap("deliver and load");
    showIrregularities();
    watch.lap("late, refused and held");
    var slices = new DemoSlices(new GroupSide(running.group()));
    awaitViews(slices.lastDecision(locals));
    watch.lap("refresh views");
    progress.close();
    return new DemoOutcome(
        slices.all(locals),
        new GroupSide(running.group()).unsettledMonths(),
        watch.secondsPerStep(),
        running.urls());
  }

  RunningDemo running() {
    return running;
  }

  private void generateUsage() throws IOException {
    if (options.bill().isEmpty()) {
      new UsageGenerator(DemoHome.in(options.home()).usage()).write(options.plan());
      watch.lap("generate usage");
    }
  }

  private List<LocalSide> locals() {
    return running.locals().entrySet().stream()
        .map(local -> new LocalSide(local.getKey(), local.getValue()))
        .toList();
  }

  private void awaitReferential(List<LocalSide> locals) throws InterruptedException {
    if (!Until.holds(ANSWER_LIMIT, () -> locals.stream().allMatch(LocalSide::holdsReferential))) {
      throw new IllegalStateException("The group's referential did not reach every entity");
    }
  }

  private void awaitAnswers(List<LocalSide> locals) throws InterruptedException {
    var answered =
        Until.holds(
            ANSWER_LIMIT, () -> locals.stream().allMatch(local -> local.openDrops().isEmpty()));
    if (!answered) {
      throw new UnansweredException(
          locals.stream().flatMap(local -> local.openDrops().stream()).toList());
    }
  }

  private void showIrregularities() throws IOException, InterruptedException {
    var group = new GroupSide(running.group());
    new Irregularities(running.hubless(), group, Clock.systemUTC()).show(options.referential());
  }

  private void awaitViews(Instant lastDecision) throws InterruptedException {
    var group = new GroupSide(running.group());
    if (!Until.holds(ANSWER_LIMIT, () -> group.showsEverythingUntil(lastDecision))) {
      throw new IllegalStateException("The group's views do not show what was loaded");
    }
  }

  @Override
  public void close() throws Exception {
    progress.close();
    if (running != null) {
      running.close();
    }
  }

  /** Closes when the process is told to end, with nobody left to tell of a failure but the log. */
  void end() {
    try {
      close();
    } catch (Exception failure) {
      LOG.warn("The demo did not end cleanly", failure);
    }
  }
}
