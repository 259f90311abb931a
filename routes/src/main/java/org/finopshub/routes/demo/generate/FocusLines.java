package org.finopshub.routes.demo.generate;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.finopshub.routes.demo.generate.GenerationPlan.GeneratedEntity;

/** Makes the lines of one month's bill of one entity: mostly clean, skewed, a few odd. */
final class FocusLines {
  private static final int ODD_ONE_IN = 400;
  private static final List<String> NULL_SPELLINGS = List.of("", "NULL", " ");
  private static final List<String> ENVIRONMENTS = List.of("prod", "prod", "test", "dev");

  private final GeneratedEntity entity;
  private final YearMonth period;
  private final Draws draws;
  private final Portfolio portfolio;
  private final Skew<CloudOffer> offers = CloudOffer.catalogue();

  FocusLines(long seed, GeneratedEntity entity, YearMonth period) {
    this.entity = entity;
    this.period = period;
    this.draws = Draws.of(seed, "%s cloud %s".formatted(entity.entityId(), period));
    this.portfolio = new Portfolio(entity.entityId(), entity.applications());
  }

  /** The next clean line. Units: quantity in the offer's unit, cost in the entity's currency. */
  FocusLine next() {
    var offer = offers.draw(draws);
    var dates = FocusDates.values()[draws.below(FocusDates.values().length)];
    var nullSpelling = NULL_SPELLINGS.get(draws.below(NULL_SPELLINGS.size()));
    var line = new FocusLine(period, offer.shared(), nullSpelling);
    line.billIn(period, dates);
    describe(line, offer);
    useFor(line, portfolio.draw(draws), dates);
    var quantity = draws.quantity(offer.typicalQuantity());
    return line.charge(quantity, quantity.multiply(offer.unitPrice()));
  }

  /** Each oddity once at the head of the file, then now and then. */
  Optional<Oddity> oddityOf(long lineIndex) {
    var oddities = Oddity.values();
    if (lineIndex < oddities.length) {
      return Optional.of(oddities[(int) lineIndex]);
    }
    return draws.oneIn(ODD_ONE_IN)
        ? Optional.of(oddities[draws.below(oddities.length)])
        : Optional.empty();
  }

  private void describe(FocusLine line, CloudOffer offer) {
    line.set(FocusColumn.PROVIDER_NAME, offer.provider())
        .set(FocusColumn.PUBLISHER_NAME, offer.provider())
        .set(FocusColumn.INVOICE_ISSUER_NAME, offer.provider())
        .set(FocusColumn.SERVICE_CATEGORY, offer.serviceCategory())
        .set(FocusColumn.SERVICE_NAME, offer.serviceName())
        .set(FocusColumn.SKU_ID, offer.skuId())
        .set(FocusColumn.SKU_PRICE_ID, offer.skuId() + ".ON-DEMAND")
        .set(FocusColumn.CHARGE_CATEGORY, offer.chargeCategory())
        .set(FocusColumn.CHARGE_DESCRIPTION, offer.serviceName() + ", " + offer.unit())
        .set(FocusColumn.CHARGE_FREQUENCY, "Usage-Based")
        .set(FocusColumn.CONSUMED_UNIT, offer.unit())
        .set(FocusColumn.PRICING_UNIT, offer.unit())
        .set(FocusColumn.PRICING_CATEGORY, "Standard")
        .set(FocusColumn.LIST_UNIT_PRICE, offer.unitPrice().toPlainString())
        .set(FocusColumn.CONTRACTED_UNIT_PRICE, offer.unitPrice().toPlainString());
  }

  private void useFor(FocusLine line, String applicationId, FocusDates dates) {
    var start = hourOfPeriod();
    var subAccount = 1 + draws.below(6);
    line.set(FocusColumn.CHARGE_PERIOD_START, dates.write(start))
        .set(FocusColumn.CHARGE_PERIOD_END, dates.write(start.plusHours(1)))
        .set(FocusColumn.BILLING_ACCOUNT_ID, entity.entityId() + "-payer")
        .set(FocusColumn.BILLING_ACCOUNT_NAME, entity.entityId() + " payer account")
        .set(FocusColumn.BILLING_CURRENCY, entity.currency())
        .set(FocusColumn.PRICING_CURRENCY, entity.currency())
        .set(FocusColumn.SUB_ACCOUNT_ID, "%s-%03d".formatted(entity.entityId(), subAccount))
        .set(FocusColumn.RESOURCE_ID, "resource/" + applicationId + "/" + draws.below(40))
        .set(FocusColumn.TAGS, tags(applicationId));
  }

  private String tags(String applicationId) {
    return "{\"application\": \"%s\", \"environment\": \"%s\"}"
        .formatted(applicationId, ENVIRONMENTS.get(draws.below(ENVIRONMENTS.size())));
  }

  private LocalDateTime hourOfPeriod() {
    return period.atDay(1).atStartOfDay().plusHours(draws.below(24 * period.lengthOfMonth()));
  }
}
