package org.finopshub.portal.local;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.finopshub.local.report.ListedPrice;
import org.finopshub.portal.query.Figures;

/** What one unit of a product costs, as the API gives it. */
@JsonNaming(SnakeCaseStrategy.class)
@Schema(description = "What one unit of a product costs in a pricing view.")
record PriceInForce(
    @Schema(example = "group-2024") String pricingView,
    @Schema(description = "What the pricing view is called.", example = "Group prices 2024")
        String label,
    @Schema(example = "virtual-machine") String product,
    @Schema(
            description = "Whether quantities are priced, or what was billed counts.",
            allowableValues = {"unit-price", "as-billed"},
            example = "unit-price")
        String basis,
    @Schema(description = "Null when it counts as billed.", example = "0.1") String unitPrice,
    @Schema(description = "Of the pricing view.", example = "USD") String currency,
    @Schema(description = "Null when the referential has no such product.", example = "Hours")
        String unit,
    @Schema(description = "First day; null = always.", example = "2024-01-01") LocalDate validFrom,
    @Schema(description = "Last day; null = until further notice.", example = "2024-12-31")
        LocalDate validTo,
    @Schema(description = "The referential that lists it.", example = "7") int version) {
  static final List<String> TEXTS =
      List.of("pricing_view", "label", "product", "basis", "currency", "unit");
  static final List<String> FIGURES = List.of("unit_price", "valid_from", "valid_to", "version");

  static PriceInForce of(ListedPrice price) {
    return new PriceInForce(
        price.pricingView(),
        price.label(),
        price.productId(),
        price.basis(),
        Figures.plain(price.unitPrice()),
        price.currency(),
        price.unit(),
        price.validFrom(),
        price.validTo(),
        price.version());
  }

  /** The row of a download. */
  Map<String, Object> row() {
    var row = new LinkedHashMap<String, Object>();
    row.put("pricing_view", pricingView);
    row.put("label", label);
    row.put("product", product);
    row.put("basis", basis);
    row.put("currency", currency);
    row.put("unit", unit);
    row.put("unit_price", unitPrice);
    row.put("valid_from", validFrom);
    row.put("valid_to", validTo);
    row.put("version", version);
    return row;
  }
}
