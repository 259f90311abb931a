package org.finopshub.benchmarks;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.finopshub.benchmarks.database.BenchmarkServer;
import org.finopshub.benchmarks.measure.Machine;
import org.finopshub.benchmarks.measure.Measurement;
import org.finopshub.benchmarks.measure.Pair;
import org.springframework.util.FileSystemUtils;

/**
 * One comparison, from its data to its outcome.
 *
 * @param directory holds what the comparison makes, and is emptied when it is done
 * @param jdbcUrl a server to use; null for one of its own
 */
record ComparisonRun(Path directory, String jdbcUrl, Sizes sizes, int pairs, PrintWriter out) {

  Outcome of(Goal goal) throws Exception {
    out.printf("%s against %s%n", goal.title(), goal.peer());
    out.flush();
    FileSystemUtils.deleteRecursively(directory);
    Files.createDirectories(directory);
    var machine = Machine.here();
    try (var server = server();
        var comparison = goal.prepare(new Scene(server, directory, sizes))) {
      var measured = Measurement.of(comparison, pairs, this::tell);
      tell("  ours cold %.2f%n", measured.cold());
      return Outcome.of(goal, measured, sizes, machine, server.version());
    } finally {
      FileSystemUtils.deleteRecursively(directory);
    }
  }

  private BenchmarkServer server() throws Exception {
    return jdbcUrl == null
        ? BenchmarkServer.embedded(directory.resolve("postgres"))
        : BenchmarkServer.at(jdbcUrl);
  }

  private void tell(Pair pair) {
    tell("  ours %.2f, peer %.2f, ratio %.3f%n", pair.ours(), pair.peers(), pair.ratio());
  }

  private void tell(String words, Object... figures) {
    out.printf(Locale.ROOT, words, figures);
    out.flush();
  }
}
