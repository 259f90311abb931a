package org.finopshub.group.report;

import java.util.ArrayList;
import java.util.List;
import org.finopshub.group.sql.SqlFile;

/**
 * What a cost query sums: a source as it stands or stood, its costs as published or valued anew.
 */
final class CostRelation {
  private static final String STOOD = SqlFile.beside(CostRelation.class, "costs-as-of.sql");
  private static final String VALUED = SqlFile.beside(CostRelation.class, "valued-costs.sql");

  private static final List<String> FIGURES =
      List.of("billing_currency", "billed_cost", "effective_cost");
  private static final List<String> OF_PRODUCTS =
      List.of("consumed_unit", "consumed_quantity", "entity_key", "product_key");

  private CostRelation() {}

  /** Named {@code cost}. */
  static String of(CostSource source, CostQuery query) {
    var costs = query.asOf() == null ? "ledger." + source.view() : "(%s)".formatted(stood(source));
    return query.valuation().pricingView().isEmpty()
        ? costs + " AS cost"
        : "(%s) AS cost"
            .formatted(
                VALUED.replace("{costs}", costs).replace("{application}", application(source)));
  }

  private static String stood(CostSource source) {
    var columns = new ArrayList<>(FIGURES);
    source.dimensions().forEach(dimension -> columns.add(dimension.column()));
    if (source.dimensions().contains(Dimension.PRODUCT)) {
      columns.addAll(OF_PRODUCTS);
    }
    return STOOD.replace("{view}", source.view()).replace("{columns}", String.join(", ", columns));
  }

  private static String application(CostSource source) {
    return source.dimensions().contains(Dimension.APPLICATION) ? "cost.application_id," : "";
  }
}
