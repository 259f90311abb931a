package org.finopshub.benchmarks.group;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.finopshub.benchmarks.Scene;
import org.finopshub.benchmarks.api.ApiClient;
import org.finopshub.benchmarks.api.ApiIdentity;
import org.finopshub.benchmarks.api.ApiLoad;
import org.finopshub.benchmarks.api.Question;
import org.finopshub.benchmarks.measure.Comparison;
import org.finopshub.benchmarks.measure.Sample;

/**
 * The group's API over HTTP, a token in each request, 16 clients at once. The figure is the share
 * of what the mission expects that the slowest twentieth of the answers takes, of the question that
 * fares worst.
 */
public final class Api {
  private static final int CLIENTS = 16;
  private static final int MONTHS = 24;
  private static final double MOST = 0.95;
  private static final Sample WHAT_IS_EXPECTED = new Sample(1, "");

  private final ApiLoad load;

  /** Each about one or more months and entities, whose answers take alike. */
  private final List<List<Question>> questions;

  private Api(ApiLoad load, List<List<Question>> questions) {
    this.load = load;
    this.questions = questions;
  }

  /** All ask the same, as on the day the month is there. */
  public static Comparison askedAgain(Scene scene) throws Exception {
    return sixteenClients(scene, Map.of(), 1);
  }

  /** Everybody asks about another month, and no answer is kept. */
  public static Comparison askedAnew(Scene scene) throws Exception {
    return sixteenClients(scene, Map.of("hub.answers.kept-rows", 0), MONTHS);
  }

  private static Comparison sixteenClients(Scene scene, Map<String, Object> settings, int months)
      throws Exception {
    var identity = ApiIdentity.make(scene.directory());
    var history = FactHistory.open(scene, identity, scene.sizes().facts(), settings);
    var client = new ApiClient(history.ledger().port(), identity.token());
    var api =
        new Api(
            new ApiLoad(client, CLIENTS, scene.sizes().requests()),
            transposed(
                IntStream.range(0, Math.max(1, Math.min(months, history.months())))
                    .mapToObj(
                        back ->
                            Question.about(
                                history.newest().minusMonths(back),
                                FactHistory.ENTITIES.get(back % FactHistory.ENTITIES.size())))
                    .toList()));
    return new Comparison(api::worstShare, () -> WHAT_IS_EXPECTED, history);
  }

  private static List<List<Question>> transposed(List<List<Question>> bySlice) {
    return IntStream.range(0, bySlice.get(0).size())
        .mapToObj(number -> bySlice.stream().map(all -> all.get(number)).toList())
        .toList();
  }

  private Sample worstShare() throws Exception {
    double worst = 0;
    for (var question : questions) {
      var addresses = question.stream().map(Question::address).toList();
      double millis = load.askInTurn(addresses).percentile(MOST);
      worst = Math.max(worst, millis / question.get(0).expected());
    }
    return new Sample(worst, "");
  }
}
