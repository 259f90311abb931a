package org.finopshub.benchmarks.scale;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.finopshub.benchmarks.api.ApiClient;
import org.finopshub.benchmarks.api.ApiLoad;
import org.finopshub.benchmarks.api.Latencies;
import org.finopshub.benchmarks.api.Question;

/** People who ask the hub everything, one at a time or sixteen at once. */
final class Readers {
  static final int ONE = 1;
  static final int MANY = 16;

  private static final int REQUESTS_OF_ONE = 60;
  private static final int REQUESTS_OF_MANY = 480;
  private static final int ROUNDS = 6;

  private final ApiClient client;
  private final List<Question> questions;

  Readers(ApiClient client, List<Question> questions) {
    this.client = client;
    this.questions = questions;
  }

  /** While nothing else happens. */
  List<Answered> ask(int clients) throws Exception {
    ask(clients, 1, () -> false);
    return answered(clients, false, ask(clients, ROUNDS, () -> false));
  }

  /** For as long as something else happens, however often that is. */
  List<Answered> askWhile(int clients, BooleanSupplier importing) throws Exception {
    return answered(clients, true, ask(clients, 1, importing));
  }

  private LinkedHashMap<Question, List<Double>> ask(int clients, int rounds, BooleanSupplier goesOn)
      throws Exception {
    var millis = new LinkedHashMap<Question, List<Double>>();
    int requests = (clients == ONE ? REQUESTS_OF_ONE : REQUESTS_OF_MANY) / ROUNDS;
    var load = new ApiLoad(client, clients, requests);
    for (int round = 0; round < rounds || goesOn.getAsBoolean(); round++) {
      for (var question : questions) {
        millis
            .computeIfAbsent(question, first -> new ArrayList<>())
            .addAll(load.ask(question.address()).millis());
      }
    }
    return millis;
  }

  private static List<Answered> answered(
      int clients, boolean importing, LinkedHashMap<Question, List<Double>> millis) {
    return millis.entrySet().stream()
        .map(it -> Answered.of(it.getKey(), clients, importing, new Latencies(it.getValue())))
        .toList();
  }
}
