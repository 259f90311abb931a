package org.finopshub.portal.page.local;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.finopshub.local.report.CostAnswer;
import org.finopshub.local.report.CostColumn;
import org.finopshub.local.report.Dimension;
import org.finopshub.local.report.Measure;
import org.finopshub.portal.local.Extents;
import org.finopshub.portal.page.AsOf;
import org.finopshub.portal.page.Ranked;

/**
 * What a month's cost of something is made of, in one currency.
 *
 * @param currency null when there is nothing
 */
record Parts(String currency, List<Ranked<Part>> rows, AsOf asOf) {

  /** One part. */
  record Part(String id, BigDecimal effectiveCost, BigDecimal billedCost) {

    static Part of(Map<String, Object> item, Dimension dimension) {
      return new Part(
          (String) item.get(dimension.word()),
          cost(item, Measure.EFFECTIVE_COST),
          cost(item, Measure.BILLED_COST));
    }
  }

  static Parts of(CostAnswer answer, Dimension dimension, String asked) {
    var currency = currency(answer, asked);
    return new Parts(
        currency,
        Ranked.of(
            answer.items().stream()
                .filter(item -> item.get("currency").equals(currency))
                .map(item -> Part.of(item, dimension))
                .toList(),
            Part::effectiveCost),
        asOf(answer));
  }

  /** That asked for, or that of the costliest. */
  static String currency(CostAnswer answer, String asked) {
    return asked == null && !answer.items().isEmpty()
        ? (String) answer.items().get(0).get("currency")
        : asked;
  }

  static AsOf asOf(CostAnswer answer) {
    return new AsOf(answer.asOf(), Extents.completeness(answer.completeness().months()));
  }

  static BigDecimal cost(Map<String, Object> item, CostColumn measure) {
    return new BigDecimal((String) item.get(measure.word()));
  }
}
