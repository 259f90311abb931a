package org.finopshub.portal.dashboard;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.finopshub.portal.query.QueryParameters;
import org.finopshub.portal.query.Words;
import org.springframework.util.MultiValueMap;

/** Reads which month to show at a glance from the parameters of an HTTP request. */
public final class DashboardParameters {
  private static final List<String> KNOWN = List.of("period", "domain", "measure", "movers");
  private static final int USUAL_MOVERS = 10;
  private static final int MOST_MOVERS = 100;

  private final QueryParameters parameters;

  /**
   * @param more what only one side knows
   */
  public DashboardParameters(MultiValueMap<String, String> parameters, String... more) {
    var known = new ArrayList<>(KNOWN);
    known.addAll(List.of(more));
    this.parameters = QueryParameters.of(parameters, known);
  }

  public YearMonth period() {
    return parameters.requiredMonth("period");
  }

  public List<String> ids(String name) {
    return parameters.ids(name);
  }

  public Optional<String> currency(String name) {
    return parameters.currency(name);
  }

  public int movers() {
    return parameters.number("movers", 1, MOST_MOVERS, USUAL_MOVERS);
  }

  /**
   * @param costs the side's two measures of money, the usual one first
   */
  @SafeVarargs
  public final <M extends Enum<M>> M measure(M... costs) {
    Map<String, M> words = new LinkedHashMap<>();
    for (var cost : costs) {
      words.put(Words.of(cost), cost);
    }
    return parameters.choice("measure", words).orElse(costs[0]);
  }
}
