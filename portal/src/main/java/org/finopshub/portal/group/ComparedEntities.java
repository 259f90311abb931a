package org.finopshub.portal.group;

import static org.finopshub.portal.query.Figures.plain;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.finopshub.group.compare.ComparedEntity;
import org.finopshub.group.compare.Comparison;
import org.finopshub.portal.cost.Completeness;
import org.finopshub.portal.cost.ConversionExtent;
import org.finopshub.portal.query.Itemised;

/** The entities beside each other, as the API gives it. */
@JsonNaming(SnakeCaseStrategy.class)
@Schema(description = "The entities beside each other, by currency and rank.")
record ComparedEntities(
    List<Item> items,
    @Schema(description = "Items there are: one per entity and currency.", example = "3")
        long total,
    @Schema(description = "When the figures were true.", example = "2024-10-05T02:11:09Z")
        Instant asOf,
    Completeness completeness,
    @Schema(description = "Of the equally long time before, which the trend is against.")
        Completeness completenessBefore,
    @JsonInclude(Include.NON_NULL) @Schema(description = "Of both times; only with convert_to.")
        ConversionExtent conversion)
    implements Itemised {
  static final List<String> TEXTS = List.of("entity", "currency", "unit");
  static final List<String> FIGURES =
      List.of("rank", "cost", "share_percent", "unit_cost", "previous_cost", "trend_percent");

  static ComparedEntities of(Comparison comparison) {
    return new ComparedEntities(
        comparison.items().stream().map(Item::of).toList(),
        comparison.items().size(),
        comparison.asOf(),
        Extents.completeness(comparison.completeness()),
        Extents.completeness(comparison.completenessBefore()),
        Extents.conversion(comparison.conversion()));
  }

  /** One entity in one currency. */
  @JsonNaming(SnakeCaseStrategy.class)
  @Schema(description = "One entity in one currency.")
  record Item(
      @Schema(example = "atlas") String entity,
      @Schema(example = "USD") String currency,
      @Schema(
              description =
                  "1 is the most cost; equal costs share a rank. Null to who does not see all.",
              example = "1")
          Integer rank,
      @Schema(example = "17.5") String cost,
      @Schema(
              description = "Percent of the currency's total; all of them add up to 100.",
              example = "88.8324")
          String sharePercent,
      @Schema(description = "Cost per unit of the products asked for.", example = "1.75")
          String unitCost,
      @Schema(description = "The products' unit.", example = "Hours") String unit,
      @Schema(description = "In the equally long time before.", example = "16") String previousCost,
      @Schema(description = "Percent against it; null when it is 0.", example = "9.375")
          String trendPercent) {

    static Item of(ComparedEntity entity) {
      return new Item(
          entity.entityId(),
          entity.currency(),
          entity.rank(),
          plain(entity.cost()),
          plain(entity.sharePercent()),
          plain(entity.unitCost()),
          entity.unit(),
          plain(entity.previousCost()),
          plain(entity.trendPercent()));
    }

    /** The row of a download. */
    Map<String, Object> row() {
      var row = new LinkedHashMap<String, Object>();
      row.put("entity", entity);
      row.put("currency", currency);
      row.put("unit", unit);
      row.put("rank", rank);
      row.put("cost", cost);
      row.put("share_percent", sharePercent);
      row.put("unit_cost", unitCost);
      row.put("previous_cost", previousCost);
      row.put("trend_percent", trendPercent);
      return row;
    }
  }
}
