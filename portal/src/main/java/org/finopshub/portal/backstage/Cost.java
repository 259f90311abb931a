package org.finopshub.portal.backstage;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.finopshub.portal.query.Counted;

/** Costs month by month, and how the later half differs from the earlier. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Costs month by month; groupedCosts holds the same by domain.")
public record Cost(
    @Schema(example = "atlas") String id,
    List<DateAggregation> aggregation,
    ChangeStatistic change,
    @Schema(
            description = "The same of each domain, under the key domain.",
            example =
                """
                {"domain":[{"id":"compute","aggregation":[{"date":"2024-09-01","amount":17.5}],\
                "change":{"ratio":0.09375,"amount":1.5}}]}""")
        Map<String, List<Cost>> groupedCosts)
    implements Counted {

  static Cost of(String id, List<Series> series) {
    var parts = series.stream().skip(1).map(part -> alone(part.id(), part)).toList();
    var all = alone(id, series.get(0));
    return new Cost(id, all.aggregation(), all.change(), Map.of("domain", parts));
  }

  private static Cost alone(String id, Series series) {
    return new Cost(id, series.months(), series.change(), null);
  }

  @Override
  public long rowCount() {
    return groupedCosts == null
        ? aggregation.size()
        : aggregation.size()
            + groupedCosts.values().stream().flatMap(List::stream).mapToLong(Cost::rowCount).sum();
  }
}
