package org.finopshub.routes.settings;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.EnumMap;
import java.util.Objects;
import org.finopshub.group.retention.Kept;
import org.finopshub.group.retention.RetentionLimits;
import org.quartz.CronExpression;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How many months before the newest one the group keeps: {@code hub.group.retention}. What is not
 * set is kept for ever.
 *
 * @param sweepAt a Quartz cron expression
 * @param monthsAhead for which there are partitions before anything comes
 * @param figuresMonths charges and sums
 * @param supersededMonths charges that no longer stand; not longer than figures
 * @param filesMonths archive and quarantine; not shorter than figures, which are made from them
 * @param runsMonths runs, deliveries and findings; not shorter than files, which are known by them
 */
@Validated
@ConfigurationProperties(prefix = "hub.group.retention", ignoreUnknownFields = false)
record GroupRetentionSettings(
    @NotNull(message = Allowed.REQUIRED) String sweepAt,
    @Min(value = 1, message = Allowed.AT_LEAST_ONE) int monthsAhead,
    @Min(value = 12, message = Allowed.A_YEAR) Integer figuresMonths,
    @Min(value = 1, message = Allowed.AT_LEAST_ONE) Integer supersededMonths,
    @Min(value = 12, message = Allowed.A_YEAR) Integer filesMonths,
    @Min(value = 12, message = Allowed.A_YEAR) Integer runsMonths) {

  @AssertTrue(message = "sweep-at: " + Allowed.CRON)
  boolean isSweepAtACronExpression() {
    return sweepAt == null || CronExpression.isValidExpression(sweepAt);
  }

  @AssertTrue(
      message = "superseded-months <= figures-months <= files-months <= runs-months, as far as set")
  boolean isNothingKeptWithoutWhatItNeeds() {
    return KeptMonths.neverShorten(supersededMonths, figuresMonths, filesMonths, runsMonths);
  }

  RetentionLimits limits() {
    var months = new EnumMap<Kept, Integer>(Kept.class);
    months.put(Kept.SUPERSEDED, supersededMonths);
    months.put(Kept.FIGURES, figuresMonths);
    months.put(Kept.FILES, filesMonths);
    months.put(Kept.RUNS, runsMonths);
    months.values().removeIf(Objects::isNull);
    return new RetentionLimits(months, monthsAhead);
  }
}
