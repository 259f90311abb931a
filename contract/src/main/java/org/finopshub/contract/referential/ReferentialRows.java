package org.finopshub.contract.referential;

import org.finopshub.contract.referential.Referential.ApplicationRule;
import org.finopshub.contract.referential.Referential.Domain;
import org.finopshub.contract.referential.Referential.Price;
import org.finopshub.contract.referential.Referential.PricingView;
import org.finopshub.contract.referential.Referential.Product;
import org.finopshub.contract.referential.Referential.UnitAlias;

/** What a line of each of the referential's files holds. */
final class ReferentialRows {
  private ReferentialRows() {}

  static Domain domain(ReferentialTables.Row row) {
    return new Domain(row.text("domain_id"), row.text("label"), row.optionalDate("retired_on"));
  }

  static Product product(ReferentialTables.Row row) {
    return new Product(
        row.text("product_id"),
        row.text("label"),
        row.text("family"),
        row.text("domain_id"),
        row.text("unit"),
        row.word("kind", Product.Kind.class),
        row.optionalDate("retired_on"));
  }

  static ApplicationRule rule(ReferentialTables.Row row) {
    return new ApplicationRule(
        row.text("entity_id"),
        row.word("match", ApplicationRule.Match.class),
        row.text("local_application_id"),
        row.text("application_id"),
        row.integer("priority"),
        row.optionalDate("valid_from"),
        row.optionalDate("valid_to"));
  }

  static PricingView pricingView(ReferentialTables.Row row) {
    return new PricingView(
        row.text("pricing_view"),
        row.text("label"),
        row.text("currency"),
        row.optionalDate("valid_from"),
        row.optionalDate("valid_to"));
  }

  static Price price(ReferentialTables.Row row) {
    return new Price(
        row.text("pricing_view"),
        row.text("product_id"),
        row.word("basis", Price.Basis.class),
        row.optionalDecimal("unit_price"),
        row.optionalDate("valid_from"),
        row.optionalDate("valid_to"));
  }

  static UnitAlias unit(ReferentialTables.Row row) {
    return new UnitAlias(row.text("alias"), row.text("unit"), row.decimal("factor"));
  }
}
