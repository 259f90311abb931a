package org.finopshub.portal.cost;

import java.util.ArrayList;
import java.util.List;
import org.finopshub.portal.problem.RefusedRequestException;
import org.finopshub.portal.query.QueryParameters;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Frequent questions about costs, put as cost queries: parameters in, parameters out. */
public final class CostShortcuts {
  private static final String PERIOD = CostWords.PERIOD;
  private static final String MONTHS = "months";
  private static final String GROUP_BY = "group_by";
  private static final String ORDER_BY = "order_by";
  private static final int USUAL_MONTHS = 24;

  private CostShortcuts() {}

  /** The months up to one, oldest first; {@code group_by} may name more dimensions. */
  public static MultiValueMap<String, String> history(MultiValueMap<String, String> parameters) {
    var own = own(parameters, PERIOD, MONTHS);
    var period = own.requiredMonth(PERIOD);
    var months = own.number(MONTHS, 1, CostParameters.MOST_MONTHS, USUAL_MONTHS);
    var query = without(parameters, PERIOD, MONTHS);
    query.set("from", period.minusMonths(months - 1L).toString());
    query.set("to", period.toString());
    var dimensions = new ArrayList<>(List.of(PERIOD));
    dimensions.addAll(parameters.getOrDefault(GROUP_BY, List.of()));
    query.put(GROUP_BY, dimensions);
    return query;
  }

  /**
   * One month, by the dimension under the finest one that is filtered, costliest first.
   *
   * @param levels the dimensions from the coarsest to the finest
   */
  public static MultiValueMap<String, String> drillDown(
      MultiValueMap<String, String> parameters, List<String> levels) {
    var period = own(parameters, PERIOD).requiredMonth(PERIOD);
    var query = without(parameters, PERIOD, GROUP_BY);
    query.set("from", period.toString());
    query.set(GROUP_BY, levelBelow(parameters, levels));
    query.putIfAbsent(ORDER_BY, List.of("-cost"));
    return query;
  }

  private static String levelBelow(MultiValueMap<String, String> parameters, List<String> levels) {
    var below = 0;
    for (var level : levels) {
      if (parameters.containsKey(level)) {
        below = Math.min(levels.indexOf(level) + 1, levels.size() - 1);
      }
    }
    return levels.get(below);
  }

  private static QueryParameters own(MultiValueMap<String, String> parameters, String... names) {
    var own = new LinkedMultiValueMap<String, String>();
    for (var name : names) {
      if (parameters.containsKey(name)) {
        own.put(name, parameters.get(name));
      }
    }
    return QueryParameters.of(own, List.of(names));
  }

  /** What is left for the cost query, whose months the shortcut sets. */
  private static LinkedMultiValueMap<String, String> without(
      MultiValueMap<String, String> parameters, String... names) {
    var rest = new LinkedMultiValueMap<>(parameters);
    List.of(names).forEach(rest::remove);
    for (var month : List.of("from", "to")) {
      if (rest.containsKey(month)) {
        throw RefusedRequestException.unknownParameter(month, List.of(PERIOD));
      }
    }
    return rest;
  }
}
