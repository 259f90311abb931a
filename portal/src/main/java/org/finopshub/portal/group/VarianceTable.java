package org.finopshub.portal.group;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.finopshub.group.variance.Figure;
import org.finopshub.group.variance.Variance;
import org.finopshub.group.variance.VarianceAnswer;
import org.finopshub.portal.cost.Completeness;
import org.finopshub.portal.cost.ConversionExtent;
import org.finopshub.portal.cost.PricingExtent;
import org.finopshub.portal.query.Itemised;

/** The answer to a variance query, as the API gives it. */
@Schema(description = "Differences, explained to the last decimal.")
record VarianceTable(
    @Schema(
            description =
                "One item per group and currency: the grouped dimensions, the currency, both costs,"
                    + " their difference, and the effects that add up to it; decimals are strings,"
                    + " null where nothing of the group has a price on both sides.",
            example =
                """
                [{"product":"virtual-machine","currency":"USD","from_cost":"90","to_cost":"132",\
                "difference":"42","effects":{"volume":"20","price":"12","exchange_rate":"0",\
                "allocation":"0","restatement":"10","new":"0","gone":"0"}}]""")
        List<Map<String, Object>> items,
    @Schema(description = "Items there are, whatever the limit.", example = "1") long total,
    @JsonProperty("as_of")
        @Schema(
            description = "When a slice was last loaded; null before the first.",
            example = "2024-10-05T02:11:09Z")
        Instant asOf,
    @JsonProperty("from_completeness") Completeness fromCompleteness,
    @JsonProperty("to_completeness") Completeness toCompleteness,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = "Only with pricing_view.")
        PricingExtent pricing,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = "Only with convert_to.")
        ConversionExtent conversion)
    implements Itemised {

  static VarianceTable of(VarianceAnswer answer) {
    return new VarianceTable(
        answer.items().stream().map(item -> item(item, answer)).toList(),
        answer.total(),
        answer.asOf(),
        Extents.completeness(answer.from()),
        Extents.completeness(answer.to()),
        Extents.pricing(answer.pricing()),
        Extents.conversion(answer.conversion()));
  }

  /** The columns of the same as a file, after the dimensions and the currency. */
  static List<String> figureColumns() {
    var columns = new ArrayList<String>();
    Arrays.stream(Figure.values()).forEach(figure -> columns.add(column(figure)));
    columns.add("price_missing");
    columns.add("rate_missing");
    return columns;
  }

  /** One row of the file: an effect may be called as a dimension is. */
  static Map<String, Object> row(Variance item) {
    var row = new LinkedHashMap<String, Object>(item.group());
    row.put("currency", item.currency());
    item.figures().forEach((figure, value) -> row.put(column(figure), plain(value)));
    row.put("price_missing", item.priceMissing());
    row.put("rate_missing", item.rateMissing());
    return row;
  }

  private static String column(Figure figure) {
    return figure.isEffect() ? "effect_" + figure.code() : figure.code();
  }

  private static Map<String, Object> item(Variance variance, VarianceAnswer answer) {
    var item = new LinkedHashMap<String, Object>(variance.group());
    var effects = new LinkedHashMap<String, Object>();
    item.put("currency", variance.currency());
    variance
        .figures()
        .forEach(
            (figure, value) ->
                (figure.isEffect() ? effects : item).put(figure.code(), plain(value)));
    item.put("effects", effects);
    if (answer.pricing().isPresent()) {
      item.put("price_missing", variance.priceMissing());
    }
    if (answer.conversion().isPresent()) {
      item.put("rate_missing", variance.rateMissing());
    }
    return item;
  }

  private static String plain(BigDecimal value) {
    return value == null ? null : value.stripTrailingZeros().toPlainString();
  }
}
