package org.finopshub.benchmarks.database;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;

/** PostgreSQL's own client, the one everybody would load and unload a table with. */
public final class Psql {
  private static final String PROGRAM = "psql";

  private Psql() {}

  /** Runs one command to its end. */
  public static void run(Database database, String command) throws Exception {
    waitFor(process(database, command).start());
  }

  /** Writes what a command prints into a file, through {@code gzip -1}. */
  public static void gzipped(Database database, String command, Path file) throws Exception {
    var gzip =
        new ProcessBuilder("gzip", "-1", "-c")
            .redirectError(Redirect.INHERIT)
            .redirectOutput(file.toFile());
    for (var process : ProcessBuilder.startPipeline(List.of(process(database, command), gzip))) {
      waitFor(process);
    }
  }

  private static ProcessBuilder process(Database database, String command) {
    return new ProcessBuilder(
            PROGRAM, "-X", "-q", "-v", "ON_ERROR_STOP=1", "-c", command, database.uri())
        .redirectError(Redirect.INHERIT);
  }

  private static void waitFor(Process process) throws IOException, InterruptedException {
    if (process.waitFor() != 0) {
      throw new IOException(
          "%s ended with %d"
              .formatted(process.info().command().orElse(PROGRAM), process.exitValue()));
    }
  }
}
