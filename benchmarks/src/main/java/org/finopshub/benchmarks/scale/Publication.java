package org.finopshub.benchmarks.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Puts a run's table and plot into the project's documents, between the marks they have for it. */
record Publication(Path root) {
  private static final String BEGIN = "<!-- benchmarks/scale writes from here -->\n";
  private static final String END = "<!-- to here -->\n";
  private static final String PLOT =
      "![What import, refresh, answers and disk cost, by facts in the ledger]"
          + "(docs/images/scale.svg)\n\n";

  void publish(ScaleResult result) throws IOException {
    var images = Files.createDirectories(root.resolve("docs/images"));
    Files.writeString(images.resolve("scale.svg"), new ScalePlot(result).svg());
    var bySize = ScaleTable.bySize(result);
    write(root.resolve("README.md"), PLOT + bySize);
    write(root.resolve("docs/performance.md"), bySize + "\n" + ScaleTable.byQuestion(result));
  }

  private static void write(Path document, String text) throws IOException {
    var content = Files.readString(document);
    int begin = content.indexOf(BEGIN);
    int end = content.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IOException("%s lacks the marks %s…%s".formatted(document, BEGIN, END));
    }
    Files.writeString(
        document, content.substring(0, begin + BEGIN.length()) + text + content.substring(end));
  }
}
