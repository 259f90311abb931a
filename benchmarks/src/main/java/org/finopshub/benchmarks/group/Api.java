package org.finopshub.benchmarks.group;

import java.util.List;
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
  private static final double MOST = 0.95;
  private static final Sample WHAT_IS_EXPECTED = new Sample(1, "");

  private final ApiLoad load;
  private final List<Question> questions;

  private Api(ApiLoad load, List<Question> questions) {
    this.load = load;
    this.questions = questions;
  }

  public static Comparison sixteenClients(Scene scene) throws Exception {
    var identity = ApiIdentity.make(scene.directory());
    var ledger =
        GroupLedger.serving(
            scene.server().create("benchmark_ledger"),
            scene.directory(),
            FactHistory.ENTITIES,
            identity.settings());
    var history = new FactHistory(ledger);
    history.fill(scene.sizes().facts());
    ledger.settle();
    var client = new ApiClient(ledger.port(), identity.token());
    var api =
        new Api(
            new ApiLoad(client, CLIENTS, scene.sizes().requests()),
            Question.about(history.newest(), FactHistory.ENTITIES.get(0)));
    return new Comparison(api::worstShare, () -> WHAT_IS_EXPECTED, ledger);
  }

  private Sample worstShare() throws Exception {
    double worst = 0;
    for (var question : questions) {
      double millis = load.ask(question.address()).percentile(MOST);
      worst = Math.max(worst, millis / question.expected());
    }
    return new Sample(worst, "");
  }
}
