package org.finopshub.benchmarks.scale;

import org.finopshub.benchmarks.api.Latencies;
import org.finopshub.benchmarks.api.Question;

/**
 * How long a question took, asked by so many clients at once; milliseconds.
 *
 * @param importing whether drops arrived meanwhile
 */
record Answered(
    String question,
    int clients,
    boolean importing,
    int answers,
    double p50,
    double p95,
    double p99) {

  static Answered of(Question question, int clients, boolean importing, Latencies latencies) {
    return new Answered(
        question.name(),
        clients,
        importing,
        latencies.millis().size(),
        latencies.percentile(0.5),
        latencies.percentile(0.95),
        latencies.percentile(0.99));
  }
}
