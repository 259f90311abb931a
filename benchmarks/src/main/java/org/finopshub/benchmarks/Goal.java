package org.finopshub.benchmarks;

import java.util.Arrays;
import java.util.Optional;
import org.finopshub.benchmarks.group.Api;
import org.finopshub.benchmarks.group.Growth;
import org.finopshub.benchmarks.group.Imports;
import org.finopshub.benchmarks.group.Memory;
import org.finopshub.benchmarks.group.Refresh;
import org.finopshub.benchmarks.group.TwoDrops;
import org.finopshub.benchmarks.local.Exports;
import org.finopshub.benchmarks.local.Push;
import org.finopshub.benchmarks.local.Usage;
import org.finopshub.benchmarks.measure.Comparison;

/** What the hub is to reach, each against what one would use instead. */
enum Goal {
  IMPORT_STREAM(
      "import-stream", 0.7, "psql \\copy of the same CSV into a bare table", Imports::stream),
  IMPORT_WHOLE(
      "import-whole", 1.5, "psql \\copy of the same CSV into a bare table", Imports::whole),
  IMPORT_WHOLE_CAMEL_SQL(
      "import-whole-camel-sql",
      0.15,
      "camel-sql batch insert and the same SQL for rollups",
      Imports::wholeAgainstCamelSql),
  IMPORT_WHOLE_SPRING_BATCH(
      "import-whole-spring-batch",
      0.15,
      "Spring Batch chunks and the same SQL for rollups",
      Imports::wholeAgainstSpringBatch),
  TWO_DROPS("two-drops", 0.95, "the same two drops, one after the other", TwoDrops::atOnce),
  MORE_CORES("more-cores", 0.95, "one thread that has one core", TwoDrops::onMoreCores),
  IMPORT_PARQUET("import-parquet", 0.5, "psql \\copy of the same rows as CSV", Imports::parquet),
  EXPORT("export", 1.0, "psql COPY … TO STDOUT | gzip -1", Exports::csv),
  EXPORT_PARQUET("export-parquet", 1.0, "psql COPY … TO STDOUT | gzip -1", Exports::parquet),
  USAGE_FOCUS("usage-focus", 0.2, "psql \\copy of the raw lines and GROUP BY", Usage::focus),
  SFTP_PUSH("sftp-push", 1.1, "OpenSSH's sftp put of the same file", Push::sftp),
  REFRESH("refresh", 0.02, "the same views refreshed over the facts", Refresh::views),
  API("api", 0.1, "the mission's estimate, p95 of 16 clients", Api::askedAgain),
  API_ANEW("api-anew", 0.1, "the same, with no answer kept", Api::askedAnew),
  GROWTH("growth", 1.1, "the same import with a tenth of the facts", Growth::imports),
  GROWTH_API("growth-api", 1.1, "the same questions with a tenth of the facts", Growth::answers),
  MEMORY("memory", 1.0, "512 MB of heap for a large drop", Memory::largeDrop);

  private final String title;
  private final double atMost;
  private final String peer;
  private final Preparation preparation;

  Goal(String title, double atMost, String peer, Preparation preparation) {
    this.title = title;
    this.atMost = atMost;
    this.peer = peer;
    this.preparation = preparation;
  }

  static Optional<Goal> of(String title) {
    return Arrays.stream(values()).filter(goal -> goal.title.equals(title)).findFirst();
  }

  /** Over the same large ledger, which takes longer to fill than to measure. */
  boolean isOverHistory() {
    return switch (this) {
      case REFRESH, API, API_ANEW, GROWTH, GROWTH_API -> true;
      default -> false;
    };
  }

  String title() {
    return title;
  }

  /** Ours over the peer's, at most. */
  double atMost() {
    return atMost;
  }

  /** What one would use instead. */
  String peer() {
    return peer;
  }

  Comparison prepare(Scene scene) throws Exception {
    return preparation.of(scene);
  }

  private interface Preparation {
    Comparison of(Scene scene) throws Exception;
  }
}
