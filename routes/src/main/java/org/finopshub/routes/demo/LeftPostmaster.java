package org.finopshub.routes.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A PostgreSQL server that outlived the demo that started it, as after {@code kill -9}. */
record LeftPostmaster(ProcessHandle process) {
  private static final Duration STOP_LIMIT = Duration.ofSeconds(30);

  /** The server that still runs on a data directory. */
  static Optional<LeftPostmaster> on(Path dataDirectory) throws IOException {
    var pidFile = dataDirectory.resolve("postmaster.pid");
    if (Files.notExists(pidFile)) {
      return Optional.empty();
    }
    var pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
    return ProcessHandle.of(pid).filter(LeftPostmaster::isPostgres).map(LeftPostmaster::new);
  }

  /** Asks it for a fast shutdown, which disconnects whoever is connected, and waits for its end. */
  void stop() throws IOException {
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start();
    try {
      process.onExit().get(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      throw new DemoRefusedException(
          "PostgreSQL of an earlier demo (process %d) does not stop: stop it, then start again."
              .formatted(process.pid()));
    }
  }

  /** A process id may have been given to something else since. */
  private static boolean isPostgres(ProcessHandle process) {
    return process.info().command().filter(command -> command.endsWith("postgres")).isPresent();
  }
}
