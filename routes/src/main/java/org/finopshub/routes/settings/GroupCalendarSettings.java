package org.finopshub.routes.settings;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.quartz.CronExpression;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * When the entities' calendars are looked at: {@code hub.group.calendar}.
 *
 * @param closeMonthsAt a Quartz cron expression
 */
@Validated
@ConfigurationProperties(prefix = "hub.group.calendar", ignoreUnknownFields = false)
record GroupCalendarSettings(@NotNull(message = Allowed.REQUIRED) String closeMonthsAt) {

  @AssertTrue(message = "close-months-at: a Quartz cron expression such as '0 10 * * * ?'")
  boolean isCloseMonthsAtACronExpression() {
    return closeMonthsAt == null || CronExpression.isValidExpression(closeMonthsAt);
  }
}
