package org.finopshub.routes.demo;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/**
 * {@code hub rehearse}: a group's hub and an entity's are started, exchange the referential and
 * end. Whatever builds a hub has its JVM archive the classes this loads.
 */
@Command(
    name = "rehearse",
    hidden = true,
    description =
        "Starts a group's hub and an entity's, on free ports and a PostgreSQL of their own, and ends"
            + " them; HUB_HOME is the data directory.",
    mixinStandardHelpOptions = true)
public final class RehearseCommand implements Callable<Integer> {
  private static final int OK = 0;
  private static final int NOT_SYNCHRONISED = 1;
  private static final Duration LIMIT = Duration.ofMinutes(2);

  @Override
  public Integer call() throws Exception {
    try (var running = RunningDemo.start(options(), new LogProgress(System.err))) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(running), "rehearsal-end"));
      var entities =
          running.locals().entrySet().stream()
              .map(local -> new LocalSide(local.getKey(), local.getValue()))
              .toList();
      var synchronised =
          Until.holds(LIMIT, () -> entities.stream().allMatch(LocalSide::holdsReferential));
      return synchronised ? OK : NOT_SYNCHRONISED;
    }
  }

  /** Ends what an interrupted rehearsal leaves; nothing when it has ended. */
  private static void end(RunningDemo running) {
    try {
      running.close();
    } catch (Exception failure) {
      System.err.println("The rehearsal did not end cleanly: " + failure);
    }
  }

  private static DemoOptions options() {
    return new DemoOptions(
        DemoEnvironment.home(),
        DemoEnvironment.config(),
        DemoPorts.freeOffset(1),
        Optional.empty(),
        DemoPlan.oneEntity());
  }
}
