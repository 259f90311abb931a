package org.finopshub.group.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.finopshub.group.sql.SqlFile;

/**
 * What is summed: a source as it stands or stood, its costs as published or valued anew. A relation
 * named {@code cost}, with ids for keys.
 */
public final class CostRelation {
  private static final String OF_RUNS = SqlFile.beside(CostRelation.class, "costs-of-runs.sql");
  private static final String AS_OF = SqlFile.beside(CostRelation.class, "runs-as-of.sql");
  private static final String VALUED = SqlFile.beside(CostRelation.class, "valued-costs.sql");

  private static final List<String> FIGURES =
      List.of("billing_currency", "billed_cost", "effective_cost");
  private static final List<String> OF_PRODUCTS =
      List.of("consumed_unit", "consumed_quantity", "entity_key", "product_key");

  /** The column that says what a chosen run is compared as. */
  private static final String SIDE = "side";

  private CostRelation() {}

  static String of(CostSource source, CostQuery query) {
    var costs =
        query.asOf() == null
            ? "api." + source.view()
            : ofRuns(source, AS_OF, List.of(), "BETWEEN :from AND :to");
    return valued(costs, source, List.of(), query.valuation());
  }

  /**
   * Costs of two months' runs by product, and by application where that is asked for; {@code side}
   * says what each row's run is compared as.
   *
   * @param runs a query with entity_id, period_month, run_id, stands and side
   */
  public static String ofSides(String runs, Set<Dimension> asked, Valuation valuation) {
    var source =
        asked.contains(Dimension.APPLICATION) ? CostSource.BY_CHARGE : CostSource.BY_PRODUCT;
    var labels = List.of(SIDE);
    return valued(ofRuns(source, runs, labels, "IN (:from, :to)"), source, labels, valuation);
  }

  private static String ofRuns(CostSource source, String runs, List<String> labels, String months) {
    var columns = new ArrayList<>(FIGURES);
    columns.addAll(labels);
    source.dimensions().forEach(dimension -> columns.add(dimension.column()));
    if (source.dimensions().contains(Dimension.PRODUCT)) {
      columns.addAll(OF_PRODUCTS);
    }
    return "(%s)"
        .formatted(
            OF_RUNS
                .replace("{runs}", runs)
                .replace("{labels}", listed("chosen", labels))
                .replace("{view}", source.view())
                .replace("{columns}", String.join(", ", columns))
                .replace("{months}", months));
  }

  private static String valued(
      String costs, CostSource source, List<String> labels, Valuation valuation) {
    if (valuation.pricingView().isEmpty()) {
      return costs + " AS cost";
    }
    var more = new ArrayList<>(labels);
    if (source.dimensions().contains(Dimension.APPLICATION)) {
      more.add(Dimension.APPLICATION.column());
    }
    return "(%s) AS cost"
        .formatted(VALUED.replace("{costs}", costs).replace("{more}", listed("cost", more)));
  }

  private static String listed(String relation, List<String> columns) {
    var list = new StringBuilder();
    columns.forEach(column -> list.append("%s.%s, ".formatted(relation, column)));
    return list.toString();
  }
}
