package org.finopshub.portal.backstage;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.finopshub.portal.query.Counted;

/**
 * What something cost in two equally long times, and what it is made of.
 *
 * @param id null where the cost belongs to no application
 * @param aggregation the earlier and the later cost
 */
@Schema(description = "What something cost in two equally long times, and what it is made of.")
public record Entity(
    @Schema(description = "Null where the cost belongs to no application.", example = "compute")
        String id,
    @Schema(description = "The earlier and the later cost.", example = "[16,17.5]")
        List<BigDecimal> aggregation,
    @Schema(
            description = "Of a product, its applications under the key application.",
            example =
                """
                {"application":[{"id":"crm","aggregation":[16,17.5],"entities":{},\
                "change":{"ratio":0.09375,"amount":1.5}}]}""")
        Map<String, List<Entity>> entities,
    ChangeStatistic change)
    implements Counted {
  private static final String NOBODYS = "unallocated";

  static Entity of(String product, List<Series> series) {
    var applications = series.stream().skip(1).map(part -> alone(part.id(), part)).toList();
    var all = alone(product, series.get(0));
    return new Entity(
        product, all.aggregation(), Map.of("application", applications), all.change());
  }

  private static Entity alone(String id, Series series) {
    return new Entity(
        NOBODYS.equals(id) ? null : id,
        List.of(Amounts.plain(series.earlier()), Amounts.plain(series.later())),
        Map.of(),
        series.change());
  }

  @Override
  public long rowCount() {
    return 1 + entities.values().stream().flatMap(List::stream).mapToLong(Entity::rowCount).sum();
  }
}
