package org.finopshub.benchmarks.scale;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.finopshub.benchmarks.measure.OwnProcess;
import org.finopshub.routes.Hub;

/** {@code ./hub group} in a JVM of its own, with all its routes. */
final class RunningHub implements AutoCloseable {
  private static final Pattern UP = Pattern.compile(" is up: (http://[^,]+)");
  private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Process process;
  private final Path log;
  private final double secondsToStart;

  private RunningHub(Process process, Path log, double secondsToStart) {
    this.process = process;
    this.log = log;
    this.secondsToStart = secondsToStart;
  }

  /** Starts it and waits until it answers. */
  static RunningHub start(Path directory, Map<String, Object> settings) throws IOException {
    long start = System.nanoTime();
    var log = directory.resolve("hub.log");
    var environment =
        Map.of("SPRING_APPLICATION_JSON", new ObjectMapper().writeValueAsString(texts(settings)));
    var process = OwnProcess.start(Hub.class, List.of("group"), environment, directory, log);
    // Whoever interrupts a run leaves no hub behind.
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    await()
        .atMost(PATIENCE)
        .failFast("the hub ended, see " + log, () -> !process.isAlive())
        .until(() -> address(log).isPresent());
    return new RunningHub(process, log, (System.nanoTime() - start) / 1e9);
  }

  int port() throws IOException {
    return address(log).orElseThrow().getPort();
  }

  double secondsToStart() {
    return secondsToStart;
  }

  /** Mebibytes of memory the process holds; 0 where the system does not say. */
  long residentMebibytes() throws IOException {
    var status = Path.of("/proc", Long.toString(process.pid()), "status");
    return Files.exists(status) ? resident(Files.readString(status)) : 0;
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    process.waitFor();
  }

  private static long resident(String status) {
    var line = RESIDENT.matcher(status);
    return line.find() ? Long.parseLong(line.group(1)) >> 10 : 0;
  }

  private static Optional<URI> address(Path log) throws IOException {
    try (var lines = Files.lines(log)) {
      return lines
          .map(UP::matcher)
          .filter(Matcher::find)
          .map(up -> URI.create(up.group(1)))
          .findFirst();
    }
  }

  private static Map<String, String> texts(Map<String, Object> settings) {
    return settings.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().toString()));
  }
}
