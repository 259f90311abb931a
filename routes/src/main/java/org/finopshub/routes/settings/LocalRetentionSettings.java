package org.finopshub.routes.settings;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.EnumMap;
import java.util.Objects;
import org.finopshub.local.retention.Kept;
import org.finopshub.local.retention.RetentionLimits;
import org.quartz.CronExpression;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How many months before the newest one an entity keeps: {@code hub.local.retention}. What is not
 * set is kept for ever.
 *
 * @param sweepAt a Quartz cron expression
 * @param monthsAhead for which there are partitions before anything comes
 * @param usageMonths usage lines; a month without them is not computed again
 * @param figuresMonths facts and sums
 * @param dropsMonths files of drops in the outgoing directory; without them none is sent again
 * @param runsMonths runs, exports and findings; not shorter than figures and drops, which are of
 *     them
 */
@Validated
@ConfigurationProperties(prefix = "hub.local.retention", ignoreUnknownFields = false)
record LocalRetentionSettings(
    @NotNull(message = Allowed.REQUIRED) String sweepAt,
    @Min(value = 1, message = Allowed.AT_LEAST_ONE) int monthsAhead,
    @Min(value = 1, message = Allowed.AT_LEAST_ONE) Integer usageMonths,
    @Min(value = 12, message = Allowed.A_YEAR) Integer figuresMonths,
    @Min(value = 1, message = Allowed.AT_LEAST_ONE) Integer dropsMonths,
    @Min(value = 12, message = Allowed.A_YEAR) Integer runsMonths) {

  @AssertTrue(message = "sweep-at: " + Allowed.CRON)
  boolean isSweepAtACronExpression() {
    return sweepAt == null || CronExpression.isValidExpression(sweepAt);
  }

  @AssertTrue(message = "runs-months: as long as figures-months and drops-months, or not set")
  boolean isNothingKeptWithoutItsRun() {
    return KeptMonths.neverShorten(figuresMonths, runsMonths)
        && KeptMonths.neverShorten(dropsMonths, runsMonths);
  }

  RetentionLimits limits() {
    var months = new EnumMap<Kept, Integer>(Kept.class);
    months.put(Kept.USAGE, usageMonths);
    months.put(Kept.FIGURES, figuresMonths);
    months.put(Kept.DROPS, dropsMonths);
    months.put(Kept.RUNS, runsMonths);
    months.values().removeIf(Objects::isNull);
    return new RetentionLimits(months, monthsAhead);
  }
}
