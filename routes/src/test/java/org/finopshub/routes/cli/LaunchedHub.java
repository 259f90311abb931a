package org.finopshub.routes.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.finopshub.routes.HubProcess;

/** What a real process of the hub left behind when it ended. */
public record LaunchedHub(int exitCode, List<String> out, List<String> err) {
  private static final long PATIENCE_SECONDS = 300;

  public static LaunchedHub run(
      Path directory, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    var out = directory.resolve("out");
    var err = directory.resolve("err");
    var process =
        HubProcess.builder(directory, environment, arguments)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
    return new LaunchedHub(process.exitValue(), lines(out), lines(err));
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file, UTF_8);
  }
}
