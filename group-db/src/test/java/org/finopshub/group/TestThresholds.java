package org.finopshub.group;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import org.finopshub.group.anomaly.AnomalyThresholds;
import org.finopshub.group.completeness.CompletenessRules;
import org.finopshub.group.conformity.ConformitySettings;
import org.finopshub.group.publication.SynchronisationLimit;
import org.finopshub.group.retention.RetentionLimits;
import org.springframework.context.support.GenericApplicationContext;

/** From where on tests call something odd: any month is judged, and two entities make a median. */
final class TestThresholds {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private TestThresholds() {}

  static void register(GenericApplicationContext context) {
    context.registerBean(
        AnomalyThresholds.class,
        () ->
            new AnomalyThresholds(
                600,
                24,
                6,
                2,
                HALF,
                new BigDecimal("5"),
                new BigDecimal("0.2"),
                HALF,
                BigDecimal.ZERO));
    context.registerBean(
        ConformitySettings.class,
        () -> new ConformitySettings(new BigDecimal("0.1"), Optional.empty()));
    context.registerBean(CompletenessRules.class, () -> CompletenessRules.DEFAULT);
    context.registerBean(RetentionLimits.class, () -> RetentionLimits.NONE);
    context.registerBean(
        SynchronisationLimit.class, () -> new SynchronisationLimit(Duration.ofDays(3)));
  }
}
