package org.finopshub.contract.referential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.finopshub.contract.referential.Referential.ApplicationRule;
import org.finopshub.contract.referential.Referential.ApplicationRule.Match;
import org.junit.jupiter.api.Test;

class ApplicationMappingTest {
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

  @Test
  void anExactRuleGoesBeforeAPrefixOfTheSamePriority() {
    var mapping =
        mapping(rule(Match.PREFIX, "pay", "payments", 0), rule(Match.EXACT, "pay-1", "cards", 0));

    assertThat(mapping.groupApplication("pay-1", MAY)).contains("cards");
    assertThat(mapping.groupApplication("pay-2", MAY)).contains("payments");
  }

  @Test
  void theLongestPrefixWins() {
    var mapping =
        mapping(rule(Match.PREFIX, "pay", "payments", 0), rule(Match.PREFIX, "pay-x", "x", 0));

    assertThat(mapping.groupApplication("pay-x-7", MAY)).contains("x");
  }

  @Test
  void theHighestPriorityWinsWhateverTheKind() {
    var mapping =
        mapping(rule(Match.EXACT, "pay-1", "cards", 0), rule(Match.PATTERN, "pay-\\d", "p", 9));

    assertThat(mapping.groupApplication("pay-1", MAY)).contains("p");
  }

  @Test
  void aPatternMustMatchTheWholeId() {
    assertThat(mapping(rule(Match.PATTERN, "pay", "p", 0)).groupApplication("pay-1", MAY))
        .isEmpty();
  }

  @Test
  void aTargetMayHoldTheLocalId() {
    var mapping = mapping(rule(Match.PATTERN, "[a-z]+", "atlas-$0", 0));

    assertThat(mapping.groupApplication("crm", MAY)).contains("atlas-crm");
    assertThat(mapping.knows("atlas-crm", MAY)).isTrue();
    assertThat(mapping.knows("atlas-7", MAY)).isFalse();
  }

  @Test
  void aRuleOfAnotherEntityDoesNotApply() {
    var mapping =
        new ApplicationMapping(
            "atlas", List.of(new ApplicationRule("boreal", Match.PREFIX, "", "$0", 0, null, null)));

    assertThat(mapping.groupApplication("crm", MAY)).isEmpty();
    assertThat(mapping.knows("crm", MAY)).isFalse();
  }

  @Test
  void aRuleAppliesFromItsFirstToItsLastDay() {
    var mapping =
        new ApplicationMapping(
            "atlas", List.of(new ApplicationRule("*", Match.EXACT, "crm", "crm", 0, MAY, MAY)));

    assertThat(mapping.groupApplication("crm", MAY)).contains("crm");
    assertThat(mapping.groupApplication("crm", MAY.minusDays(1))).isEmpty();
    assertThat(mapping.groupApplication("crm", MAY.plusDays(1))).isEmpty();
  }

  @Test
  void anEntitysOwnRuleGoesBeforeOneForAll() {
    var mapping =
        new ApplicationMapping(
            "atlas",
            List.of(
                new ApplicationRule("*", Match.PATTERN, "[a-z]+-long", "all", 0, null, null),
                new ApplicationRule("atlas", Match.PATTERN, "a.*", "own", 0, null, null)));

    assertThat(mapping.groupApplication("a-long", MAY)).contains("own");
    assertThat(mapping.groupApplication("b-long", MAY)).contains("all");
  }

  @Test
  void anExactTargetThatHoldsTheLocalIdLeadsToThatIdOnly() {
    var mapping = mapping(rule(Match.EXACT, "crm", "atlas-$0", 0));

    assertThat(mapping.knows("atlas-crm", MAY)).isTrue();
    assertThat(mapping.knows("atlas-erp", MAY)).isFalse();
  }

  /** Tried one after the other, fifty thousand rules for as many ids would take minutes. */
  @Test
  void fiftyThousandExactRulesAreLookedUp() {
    var rules =
        IntStream.range(0, 50_000)
            .mapToObj(i -> rule(Match.EXACT, "local-" + i, "group-" + i, 0))
            .toArray(ApplicationRule[]::new);
    var mapping = mapping(rules);

    assertTimeout(
        Duration.ofSeconds(10),
        () -> {
          for (int i = 0; i < 50_000; i++) {
            assertThat(mapping.groupApplication("local-" + i, MAY)).contains("group-" + i);
            assertThat(mapping.knows("group-" + i, MAY)).isTrue();
          }
        });
  }

  @Test
  void unallocatedIsAlwaysKnown() {
    assertThat(mapping().knows("unallocated", MAY)).isTrue();
  }

  private static ApplicationMapping mapping(ApplicationRule... rules) {
    return new ApplicationMapping("atlas", List.of(rules));
  }

  private static ApplicationRule rule(Match match, String local, String group, int priority) {
    return new ApplicationRule("atlas", match, local, group, priority, null, null);
  }
}
