package org.finopshub.benchmarks.api;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/**
 * So many clients that ask one question after the other.
 *
 * @param requests all clients' together
 */
public record ApiLoad(ApiClient client, int clients, int requests) {
  /** All the same. */
  public Latencies ask(String question) throws Exception {
    return askInTurn(List.of(question));
  }

  /** Each the next one of several. */
  public Latencies askInTurn(List<String> questions) throws Exception {
    var pool = Executors.newFixedThreadPool(clients);
    try {
      var asked =
          IntStream.range(0, requests)
              .mapToObj(number -> asking(questions.get(number % questions.size())))
              .toList();
      var millis = new ArrayList<Double>();
      for (var answer : pool.invokeAll(asked)) {
        millis.add(answer.get());
      }
      return new Latencies(millis);
    } finally {
      pool.shutdown();
    }
  }

  private Callable<Double> asking(String question) {
    return () -> client.millis(question);
  }
}
