package org.finopshub.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.finopshub.benchmarks.measure.Machine;
import org.finopshub.benchmarks.measure.Measurement;
import org.finopshub.benchmarks.measure.Pair;

/**
 * One comparison's line and its part of the JSON file.
 *
 * @param cold our first run, in a JVM that has done nothing yet
 * @param server the database's own words
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Outcome(
    String name,
    String peer,
    double goal,
    double ratio,
    double least,
    double most,
    double cold,
    List<Pair> pairs,
    Sizes sizes,
    Machine machine,
    String server) {

  static Outcome of(Goal goal, Measurement measured, Sizes sizes, Machine machine, String server) {
    return new Outcome(
        goal.title(),
        goal.peer(),
        goal.atMost(),
        measured.median(),
        measured.min(),
        measured.max(),
        measured.cold(),
        measured.pairs(),
        sizes,
        machine,
        server);
  }

  boolean isReached() {
    return ratio <= goal;
  }

  /** The line that is printed, whatever the machine's language. */
  String line() {
    return String.format(
        Locale.ROOT,
        "RATIO %s %.3f [%.3f-%.3f] goal %s %s",
        name,
        ratio,
        least,
        most,
        goal,
        isReached() ? "ok" : "short");
  }
}
