package org.finopshub.routes.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.finopshub.routes.Hub;

/** What a real process of the hub left behind when it ended. */
record LaunchedHub(int exitCode, List<String> out, List<String> err) {
  private static final long PATIENCE_SECONDS = 120;

  static LaunchedHub run(Path directory, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    var out = directory.resolve("out");
    var err = directory.resolve("err");
    var process =
        builder(directory, environment, arguments)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
    return new LaunchedHub(process.exitValue(), lines(out), lines(err));
  }

  private static ProcessBuilder builder(
      Path directory, Map<String, String> environment, String... arguments) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED"); // as ./hub does: DuckDB loads a library
    command.addAll(List.of("-cp", System.getProperty("surefire.test.class.path")));
    command.add(Hub.class.getName());
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).directory(directory.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("HUB_"));
    builder.environment().putAll(environment);
    return builder;
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file, UTF_8);
  }
}
