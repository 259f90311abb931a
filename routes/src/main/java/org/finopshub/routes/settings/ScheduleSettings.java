package org.finopshub.routes.settings;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.ZoneId;
import org.quartz.CronExpression;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * When the month before is computed, and gauges are read: {@code hub.local.schedule}.
 *
 * @param cutOff a Quartz cron expression, read in {@code timeZone}
 */
@Validated
@ConfigurationProperties(prefix = "hub.local.schedule", ignoreUnknownFields = false)
record ScheduleSettings(
    @NotNull(message = Allowed.REQUIRED) String cutOff,
    @NotNull(message = Allowed.REQUIRED) ZoneId timeZone,
    @NotNull(message = Allowed.REQUIRED) Duration gaugesEvery) {

  @AssertTrue(message = "cut-off: a Quartz cron expression such as '0 0 6 3 * ?'")
  boolean isCutOffACronExpression() {
    return cutOff == null || CronExpression.isValidExpression(cutOff);
  }
}
