package org.finopshub.benchmarks;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.Locale;
import org.finopshub.benchmarks.measure.Machine;
import org.finopshub.benchmarks.measure.Measurement;
import org.finopshub.benchmarks.measure.Pair;
import org.springframework.util.FileSystemUtils;

/** One comparison, from its data to its outcome; its directory is emptied when it is done. */
record ComparisonRun(Scene scene, int pairs, PrintWriter out) {

  Outcome of(Goal goal) throws Exception {
    out.printf("%s against %s%n", goal.title(), goal.peer());
    out.flush();
    FileSystemUtils.deleteRecursively(scene.directory());
    Files.createDirectories(scene.directory());
    var machine = Machine.here();
    try (var comparison = goal.prepare(scene)) {
      var measured = Measurement.of(comparison, pairs, scene.sizes().warmUp(), this::tell);
      tell("  ours cold %.2f%n", measured.cold());
      return Outcome.of(goal, measured, scene.sizes(), machine, scene.server().version());
    } finally {
      FileSystemUtils.deleteRecursively(scene.directory());
    }
  }

  private void tell(Pair pair) {
    tell("  ours %.2f, peer %.2f, ratio %.3f%n", pair.ours(), pair.peers(), pair.ratio());
  }

  private void tell(String words, Object... figures) {
    out.printf(Locale.ROOT, words, figures);
    out.flush();
  }
}
