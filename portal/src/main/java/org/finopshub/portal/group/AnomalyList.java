package org.finopshub.portal.group;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.finopshub.group.anomaly.Anomalies;
import org.finopshub.portal.query.Itemised;

/** One page of anomalies, as the API gives it. */
@JsonNaming(SnakeCaseStrategy.class)
@Schema(description = "One page of anomalies, within each currency the most cost at stake first.")
record AnomalyList(
    List<FoundAnomaly> items,
    @Schema(description = "Anomalies there are, whatever the limit.", example = "1") long total,
    @Schema(description = "When the list was read.", example = "2024-10-05T02:11:09Z") Instant asOf,
    @Schema(
            description =
                "Months of entities that are not complete: in them and from them nothing is judged.")
        List<LeftOut> leftOut)
    implements Itemised {

  static AnomalyList of(Anomalies found, Instant asOf) {
    return new AnomalyList(
        found.items().stream().map(FoundAnomaly::of).toList(),
        found.total(),
        asOf,
        found.leftOut().stream()
            .map(slice -> new LeftOut(slice.entityId(), slice.period()))
            .toList());
  }

  /** One slice that is not complete. */
  @Schema(description = "One month of one entity that is not complete.")
  record LeftOut(
      @Schema(example = "boreal") String entity,
      @Schema(type = "string", example = "2024-10") YearMonth period) {}
}
