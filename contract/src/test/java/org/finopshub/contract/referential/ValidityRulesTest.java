package org.finopshub.contract.referential;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.finopshub.contract.referential.Referential.ApplicationRule;
import org.finopshub.contract.referential.Referential.ApplicationRule.Match;
import org.finopshub.contract.referential.Referential.Price;
import org.finopshub.contract.referential.Referential.Price.Basis;
import org.finopshub.contract.referential.Referential.PricingView;
import org.junit.jupiter.api.Test;

class ValidityRulesTest {
  private static final LocalDate JAN = LocalDate.of(2026, 1, 1);
  private static final LocalDate FEB = LocalDate.of(2026, 2, 1);
  private static final LocalDate MAR = LocalDate.of(2026, 3, 1);

  @Test
  void oneLocalApplicationHasOneRuleOfAKindOnADay() {
    assertThat(
            ofRules(
                rule("atlas", Match.EXACT, "crm", 1, JAN, FEB),
                rule("atlas", Match.EXACT, "crm", 2, FEB, null)))
        .containsExactly(
            "application_mapping.csv: atlas, exact crm holds twice:"
                + " 2026-01-01 to 2026-02-01 and 2026-02-01 to ever");
  }

  @Test
  void rulesOfOtherDaysKindsOrEntitiesStandBesideEachOther() {
    assertThat(
            ofRules(
                rule("atlas", Match.EXACT, "crm", 1, JAN, FEB.minusDays(1)),
                rule("atlas", Match.EXACT, "crm", 1, FEB, null),
                rule("atlas", Match.PREFIX, "crm", 1, null, null),
                rule("*", Match.EXACT, "crm", 1, null, null),
                rule("atlas", Match.PATTERN, "a.*", 1, null, FEB.minusDays(1)),
                rule("atlas", Match.PATTERN, "b.*", 1, FEB, null),
                rule("atlas", Match.PATTERN, "c.*", 2, null, null),
                rule("*", Match.PATTERN, "c.*", 1, null, null)))
        .isEmpty();
  }

  @Test
  void twoPatternsOfOnePriorityAreAmbiguous() {
    assertThat(
            ofRules(
                rule("*", Match.PATTERN, "a.*", 5, null, FEB),
                rule("*", Match.PATTERN, ".*z", 5, JAN, null)))
        .containsExactly(
            "application_mapping.csv: *, a pattern of priority 5 holds twice:"
                + " ever to 2026-02-01 and 2026-01-01 to ever");
  }

  @Test
  void everyOverlapWithALongRangeIsListed() {
    assertThat(ofPrices(price("0.1", null, null), price("0.2", JAN, JAN), price("0.3", FEB, FEB)))
        .containsExactly(
            "prices.csv: list, vm holds twice: ever to ever and 2026-01-01 to 2026-01-01",
            "prices.csv: list, vm holds twice: ever to ever and 2026-02-01 to 2026-02-01");
  }

  @Test
  void aGapBetweenTwoPricesIsRefused() {
    assertThat(ofPrices(price("0.1", null, JAN), price("0.2", FEB, null)))
        .containsExactly("prices.csv: list, vm has no price between 2026-01-01 and 2026-02-01");
  }

  @Test
  void aPriceMayFollowTheDayAfter() {
    assertThat(ofPrices(price("0.2", FEB, null), price("0.1", null, FEB.minusDays(1)))).isEmpty();
  }

  @Test
  void aRangeThatEndsBeforeItBeginsIsRefused() {
    assertThat(ofPrices(price("0.1", MAR, FEB)))
        .containsExactly("prices.csv: list, vm: valid_to is before valid_from");
  }

  @Test
  void onePricingViewStandsOnceOnADay() {
    var problems =
        problems(
            new Referential(
                1,
                List.of(),
                List.of(),
                List.of(),
                List.of(
                    new PricingView("list", "List", "USD", null, FEB),
                    new PricingView("list", "List", "USD", FEB, null)),
                List.of(),
                List.of()));

    assertThat(problems)
        .containsExactly(
            "pricing_views.csv: list holds twice: ever to 2026-02-01 and 2026-02-01 to ever");
  }

  private static List<String> ofRules(ApplicationRule... rules) {
    return problems(
        new Referential(1, List.of(), List.of(), List.of(rules), List.of(), List.of(), List.of()));
  }

  private static List<String> ofPrices(Price... prices) {
    return problems(
        new Referential(1, List.of(), List.of(), List.of(), List.of(), List.of(prices), List.of()));
  }

  private static List<String> problems(Referential referential) {
    var problems = new ArrayList<String>();
    new ValidityRules(problems).check(referential);
    return problems;
  }

  private static ApplicationRule rule(
      String entity, Match match, String local, int priority, LocalDate from, LocalDate to) {
    return new ApplicationRule(entity, match, local, "group", priority, from, to);
  }

  private static Price price(String unitPrice, LocalDate from, LocalDate to) {
    return new Price("list", "vm", Basis.UNIT_PRICE, new BigDecimal(unitPrice), from, to);
  }
}
