package org.finopshub.benchmarks.scale;

import java.io.PrintWriter;
import java.util.Locale;

/** Says how far a run has come. */
record Progress(PrintWriter out) {
  void tell(String words, Object... figures) {
    out.printf(Locale.ROOT, words + "%n", figures);
    out.flush();
  }
}
