package org.finopshub.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A hub in a JVM of its own, so that it can die of what kills a process. */
public final class HubProcess implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private static final Pattern UP = Pattern.compile(" is up: (http://[^,]+)");

  private final Process process;
  private final Path log;

  private HubProcess(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /** Starts {@code ./hub} with those arguments; its output goes to {@code log}. */
  public static HubProcess start(Path log, Map<String, String> environment, String... arguments)
      throws IOException {
    var builder = builder(log.getParent(), environment, arguments).redirectErrorStream(true);
    return new HubProcess(builder.redirectOutput(log.toFile()).start(), log);
  }

  /** What {@code ./hub} executes, with the classes under test and no other setting of ours. */
  public static ProcessBuilder builder(
      Path directory, Map<String, String> environment, String... arguments) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED"); // as ./hub does: DuckDB loads a library
    // It lives for seconds: what takes long to compile never pays.
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("-cp", System.getProperty("surefire.test.class.path")));
    command.add(Hub.class.getName());
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).directory(directory.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("HUB_"));
    builder.environment().putAll(environment);
    return builder;
  }

  /** Waits for the line that says where the hub is. */
  public HubProcess awaitUp() {
    await()
        .atMost(PATIENCE)
        .failFast(() -> assertThat(process.isAlive()).as(log()).isTrue())
        .until(() -> UP.matcher(log()).find());
    return this;
  }

  /** Where its API and its pages are, once it is up. */
  public URI address() {
    return log()
        .lines()
        .map(UP::matcher)
        .filter(Matcher::find)
        .map(up -> URI.create(up.group(1)))
        .findFirst()
        .orElseThrow();
  }

  /** All it said so far. */
  public String log() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until it is no more; returns how it ended. */
  public int awaitEnd() {
    await().atMost(PATIENCE).until(() -> !process.isAlive());
    return process.exitValue();
  }

  /** As {@code kill -9}: nothing of it runs any more, no hook, no finally. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() throws InterruptedException {
    kill();
  }
}
