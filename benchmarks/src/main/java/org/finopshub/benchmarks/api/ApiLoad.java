package org.finopshub.benchmarks.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/**
 * So many clients that ask one question after the other.
 *
 * @param requests all clients' together
 */
public record ApiLoad(ApiClient client, int clients, int requests) {
  public Latencies ask(String question) throws Exception {
    var pool = Executors.newFixedThreadPool(clients);
    try {
      Callable<Double> request = () -> client.millis(question);
      var millis = new ArrayList<Double>();
      for (var answer : pool.invokeAll(Collections.nCopies(requests, request))) {
        millis.add(answer.get());
      }
      return new Latencies(millis);
    } finally {
      pool.shutdown();
    }
  }
}
