package org.finopshub.routes.demo.generate;

import java.time.YearMonth;
import org.finopshub.routes.demo.generate.GenerationPlan.GeneratedEntity;
import org.finopshub.routes.demo.generate.GenerationPlan.InternalSource;

/** Makes one month's metered quantities of one entity, the first few of them odd. */
final class InternalLines {
  private final InternalSource source;
  private final Draws draws;
  private final Portfolio portfolio;
  private final Skew<InternalOffer> offers = InternalOffer.catalogue();

  InternalLines(long seed, GeneratedEntity entity, YearMonth period) {
    this.source = entity.internalSource();
    this.draws = Draws.of(seed, "%s internal %s".formatted(entity.entityId(), period));
    this.portfolio = new Portfolio(entity.entityId(), entity.applications());
  }

  InternalLine next(long lineIndex) {
    var offer = offers.draw(draws);
    var quantity = draws.quantity(offer.typicalQuantity());
    var line =
        new InternalLine(
            portfolio.draw(draws),
            offer.productId(),
            quantity,
            quantity.toPlainString(),
            offer.unit(),
            Oddity.Fate.TAKEN);
    return odd(line, offer.shared(), lineIndex);
  }

  private InternalLine odd(InternalLine line, boolean shared, long lineIndex) {
    if (lineIndex == 0) {
      return line.withApplication("", Oddity.Fate.TAKEN);
    }
    if (lineIndex == 1) {
      return line.withApplication("tmp_import_7", Oddity.Fate.UNATTRIBUTED.settled(shared));
    }
    if (lineIndex == 2) {
      return line.withProduct("pilot-service", Oddity.Fate.UNMAPPED);
    }
    if (lineIndex == 3) {
      return line.takenBack();
    }
    // A numeric column of a database holds no unreadable number.
    return lineIndex == 4 && source == InternalSource.PLAIN_CSV ? line.unreadable() : line;
  }
}
