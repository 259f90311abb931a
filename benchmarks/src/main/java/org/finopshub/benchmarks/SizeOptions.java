package org.finopshub.benchmarks;

import picocli.CommandLine.Option;

/** How much data, as the command line says it. */
final class SizeOptions {
  @Option(
      names = "--quick",
      description =
          "Small sizes, 2 pairs and one JVM for all comparisons: minutes instead of hours.")
  private boolean quick;

  @Option(names = "--pairs", paramLabel = "N", description = "Pairs of runs; default 5.")
  private Integer pairs;

  @Option(names = "--seed", defaultValue = "1", description = "What the data follows from.")
  private long seed;

  @Option(names = "--rows", description = "Rows of a slice that is loaded or exported.")
  private Long rows;

  @Option(names = "--usage-lines", description = "Lines of the FOCUS file.")
  private Long usageLines;

  @Option(
      names = "--facts",
      description = "Facts in the ledger that is refreshed, asked and added to.")
  private Long facts;

  boolean isQuick() {
    return quick;
  }

  int pairs() {
    if (pairs != null) {
      return pairs;
    }
    return quick ? 2 : 5;
  }

  Sizes sizes() {
    var usual = quick ? Sizes.quick(seed) : Sizes.full(seed);
    return new Sizes(
        seed,
        or(rows, usual.rows()),
        or(rows, usual.monthRows()),
        Math.min(or(rows, usual.rows()), usual.rowsOneByOne()),
        Math.min(or(rows, usual.rows()), usual.rowsSideBySide()),
        or(usageLines, usual.usageLines()),
        or(facts, usual.facts()),
        usual.dropRows(),
        usual.requests(),
        usual.warmUpSeconds());
  }

  private static long or(Long given, long usual) {
    return given == null ? usual : given;
  }
}
