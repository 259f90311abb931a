package org.finopshub.routes.settings;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import org.quartz.CronExpression;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The software catalog: {@code hub.local.backstage}. Without a {@code url} none is read.
 *
 * @param token the bearer token; in a file it is read anew for each page, so it may be renewed at
 *     any time. Without it the catalog is asked without one
 * @param syncAt a Quartz cron expression
 * @param pageSize components of a page
 */
@Validated
@ConfigurationProperties(prefix = "hub.local.backstage", ignoreUnknownFields = false)
record BackstageSettings(
    @NotNull(message = Allowed.REQUIRED)
        @Pattern(regexp = "https?://[^?#]+[^?#/]", message = "an http or https address")
        String url,
    Secret token,
    @NotNull(message = Allowed.REQUIRED) String syncAt,
    @Min(value = 1, message = Allowed.AT_LEAST_ONE) @Max(value = 10_000, message = "at most 10000")
        int pageSize,
    @NotNull(message = Allowed.REQUIRED) Duration retryAfter) {

  @AssertTrue(message = "sync-at: a Quartz cron expression such as '0 30 * * * ?'")
  boolean isSyncAtACronExpression() {
    return syncAt == null || CronExpression.isValidExpression(syncAt);
  }
}
