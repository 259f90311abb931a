package org.finopshub.benchmarks.scale;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A run's figures as Markdown. */
final class ScaleTable {
  private static final double MILLION = 1e6;
  private static final double GIGABYTE = 1e9;

  private ScaleTable() {}

  /** What changes with the size, and on which machine. */
  static String bySize(ScaleResult result) {
    var machine = result.machine();
    return text(
            "%tF, %s, %d cores, %d GB, load %.1f at the start, Java %s, %s.%n%n",
            machine.at().atOffset(ZoneOffset.UTC),
            machine.cpu(),
            machine.cores(),
            machine.memoryGib(),
            machine.load(),
            machine.java(),
            result.server())
        + "| facts | ten drops of 150,000 rows | rows/s | all views refreshed | worst p95, 1 client |"
        + " worst p95, 16 clients | on disk: facts + indexes + rollups and views |\n"
        + "|---|---|---|---|---|---|---|\n"
        + result.points().stream().map(ScaleTable::row).collect(Collectors.joining());
  }

  /** Each question at the sizes where drops arrived as well, alone and meanwhile. */
  static String byQuestion(ScaleResult result) {
    return result.points().stream()
        .filter(point -> point.answers().stream().anyMatch(Answered::importing))
        .map(ScaleTable::byQuestion)
        .collect(Collectors.joining("\n"));
  }

  private static String byQuestion(Point point) {
    return text("| at %.1f M facts |", point.facts() / MILLION)
        + " clients | p50 / p95 / p99 idle, ms | p50 / p95 / p99 while ten drops arrive, ms |"
        + " p95 to idle |\n|---|---|---|---|---|\n"
        + point.answers().stream()
            .filter(answer -> !answer.importing())
            .map(idle -> row(idle, point.answers()))
            .collect(Collectors.joining());
  }

  private static String row(Point point) {
    var disk = point.disk();
    return text(
        "| %.1f M | %.1f s | %,.0f | %.2f s | %.1f ms | %.1f ms | %.1f + %.1f + %.1f GB |%n",
        point.facts() / MILLION,
        point.importSeconds(),
        point.rowsPerSecond(),
        point.refreshSeconds(),
        point.worst(Readers.ONE, false),
        point.worst(Readers.MANY, false),
        disk.facts() / GIGABYTE,
        disk.factIndexes() / GIGABYTE,
        (disk.rollups() + disk.views()) / GIGABYTE);
  }

  private static String row(Answered idle, List<Answered> answers) {
    var busy =
        answers.stream()
            .filter(Answered::importing)
            .filter(it -> it.clients() == idle.clients() && it.question().equals(idle.question()))
            .findFirst();
    return text("| %s | %d | %s |", idle.question(), idle.clients(), times(idle))
        + busy.map(it -> text(" %s | %.1f |%n", times(it), it.p95() / idle.p95()))
            .orElse("  |  |\n");
  }

  private static String times(Answered answered) {
    return text("%.1f / %.1f / %.1f", answered.p50(), answered.p95(), answered.p99());
  }

  private static String text(String words, Object... figures) {
    return String.format(Locale.ROOT, words, figures);
  }
}
