package org.finopshub.portal.page.local;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.finopshub.local.report.CostAnswer;
import org.finopshub.local.report.Dimension;
import org.finopshub.local.report.Measure;
import org.finopshub.portal.page.Ranked;
import org.finopshub.portal.query.Counted;

/**
 * One step of the way from domains to applications, in one currency.
 *
 * @param word the dimension of the rows
 * @param id of what they are part of; null for all
 * @param rows costliest first
 * @param total rows there are in all currencies, whether shown or not
 */
record Breakdown(
    String word,
    String id,
    List<Ranked<Part>> rows,
    long total,
    List<String> currencies,
    MonthState month)
    implements Counted {

  /**
   * One row.
   *
   * @param quantity in {@code unit}; null where products with other units are in it
   */
  record Part(
      String id,
      BigDecimal effectiveCost,
      BigDecimal billedCost,
      BigDecimal quantity,
      String unit) {}

  static Breakdown of(Dimension word, String id, CostAnswer answer, MonthChoice asked) {
    return new Breakdown(
        word.word(),
        id,
        Ranked.of(
            answer.items().stream()
                .filter(item -> asked.currency().equals(item.get("currency")))
                .map(item -> part(word, item))
                .toList(),
            Part::effectiveCost),
        answer.total(),
        asked.currencies(answer.items().stream().map(item -> (String) item.get("currency"))),
        MonthState.of(asked.period(), answer.completeness(), answer.asOf()));
  }

  private static Part part(Dimension word, Map<String, Object> item) {
    return new Part(
        (String) item.get(word.word()),
        figure(item, Measure.EFFECTIVE_COST),
        figure(item, Measure.BILLED_COST),
        figure(item, Measure.CONSUMED_QUANTITY),
        (String) item.get("consumed_unit"));
  }

  private static BigDecimal figure(Map<String, Object> item, Measure measure) {
    return Optional.ofNullable((String) item.get(measure.word())).map(BigDecimal::new).orElse(null);
  }

  /** Rows there are beside those shown, or in other currencies. */
  public long beyond() {
    return total - rows.size();
  }

  @Override
  public long rowCount() {
    return rows.size();
  }
}
