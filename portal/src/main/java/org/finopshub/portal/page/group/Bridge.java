package org.finopshub.portal.page.group;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.finopshub.group.variance.Figure;
import org.finopshub.group.variance.Variance;
import org.finopshub.group.variance.VarianceAnswer;
import org.finopshub.portal.query.Counted;

/**
 * The way from one month's cost to another's, in one currency.
 *
 * @param steps the first cost, the effects that are not zero, the second cost
 */
record Bridge(List<Step> steps, BigDecimal difference) implements Counted {

  /**
   * One step.
   *
   * @param word of a figure
   * @param whole whether it is a cost, and not an effect on it
   */
  record Step(String word, BigDecimal figure, boolean whole) {}

  /** Empty when neither month has anything in the currency. */
  static Optional<Bridge> of(VarianceAnswer answer, String currency) {
    return answer.items().stream()
        .filter(item -> item.currency().equals(currency))
        .filter(item -> item.figures().get(Figure.DIFFERENCE) != null)
        .findFirst()
        .map(Bridge::of);
  }

  private static Bridge of(Variance explained) {
    var figures = explained.figures();
    var steps = new ArrayList<Step>();
    steps.add(step(Figure.FROM_COST, figures.get(Figure.FROM_COST)));
    for (var figure : Figure.values()) {
      if (figure.isEffect() && figures.get(figure) != null && figures.get(figure).signum() != 0) {
        steps.add(step(figure, figures.get(figure)));
      }
    }
    steps.add(step(Figure.TO_COST, figures.get(Figure.TO_COST)));
    return new Bridge(steps, figures.get(Figure.DIFFERENCE));
  }

  private static Step step(Figure figure, BigDecimal found) {
    return new Step(figure.code(), found, !figure.isEffect());
  }

  @Override
  public long rowCount() {
    return steps.size();
  }
}
