package org.finopshub.portal.backstage;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What the TypeScript compiler says of answers and of a client, held against the types the Cost
 * Insights plugin publishes. Needs npm, once with its registry.
 */
public final class PublishedTypes {
  private static final Path DIRECTORY = Path.of("target", "cost-insights-types");
  private static final Map<String, String> PACKAGES =
      Map.of(
          "@backstage/plugin-cost-insights-common", "0.1.3",
          "@backstage/plugin-cost-insights", "0.11.32",
          "typescript", "5.4.5");

  /** Each process of a test run writes one of its own. */
  private static final String PROGRAM =
      "answer-%s.ts".formatted(System.getProperty("test.process", "1"));

  private PublishedTypes() {}

  /** Skips the test where npm is absent, unless skipping is forbidden. */
  public static void require() {
    if (!Boolean.parseBoolean(System.getenv("FORBID_SKIPS"))) {
      assumeTrue(isInstalled("npm"), "skipped: npm is not installed, so nothing knows the types");
    }
    try {
      fetchAll();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Empty when a method of CostInsightsApi may answer so. */
  public static List<String> complaintsAbout(String method, String json) {
    return complaints(
        """
        import type { CostInsightsApi } from '@backstage/plugin-cost-insights';
        export const answer: Awaited<ReturnType<CostInsightsApi['%s']>> = %s;
        """
            .formatted(method, json));
  }

  /** Empty when the program compiles. */
  public static List<String> complaints(String program) {
    try {
      Files.writeString(DIRECTORY.resolve(PROGRAM), program);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var command =
        "node node_modules/typescript/bin/tsc --noEmit --strict --skipLibCheck --target es2022"
            + " --module esnext --moduleResolution node --lib es2022,dom "
            + PROGRAM;
    return run(command.split(" ")).stream().filter(line -> line.contains("error TS")).toList();
  }

  /** Once for all processes of a test run; the second waits for the first. */
  private static void fetchAll() throws IOException {
    Files.createDirectories(DIRECTORY);
    try (var file = FileChannel.open(DIRECTORY.resolve("lock"), CREATE, WRITE)) {
      file.lock();
      PACKAGES.forEach(PublishedTypes::fetch);
    }
  }

  private static void fetch(String name, String version) {
    var place = DIRECTORY.resolve("node_modules").resolve(name);
    if (Files.exists(place.resolve("package.json"))) {
      return;
    }
    try {
      Files.createDirectories(place);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var packed = run("npm", "pack", "--silent", name + "@" + version);
    var file = packed.get(packed.size() - 1);
    run("tar", "-xzf", file, "--strip-components=1", "-C", "node_modules/" + name);
    if (!Files.exists(place.resolve("package.json"))) {
      throw new IllegalStateException("npm did not bring %s: %s".formatted(name, packed));
    }
  }

  private static List<String> run(String... command) {
    try {
      var process =
          new ProcessBuilder(command)
              .directory(DIRECTORY.toFile())
              .redirectErrorStream(true)
              .start();
      var lines = new ArrayList<String>();
      try (var output = process.inputReader()) {
        output.lines().forEach(lines::add);
      }
      process.waitFor();
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static boolean isInstalled(String program) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
  }
}
