package org.finopshub.routes.settings;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Duration;
import org.finopshub.group.completeness.CompletenessRules;
import org.quartz.CronExpression;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * When months are assessed and from when on one looks thin: {@code hub.group.completeness}.
 *
 * @param assessAt Quartz cron; months are assessed after each refresh of the views besides
 * @param proveAt Quartz cron; when every slice's sums are compared with its facts again
 * @param trailingMonths months before it that a month is compared with
 * @param fewestMonths with fewer of them it is not compared
 * @param share of their median below which applications or billed cost are far below it
 * @param alertBelow score below which a loaded month raises an alert
 * @param shownMonths months, the newest first, of which there are gauges
 * @param gaugesEvery how often the gauges are read from the database
 */
@Validated
@ConfigurationProperties(prefix = "hub.group.completeness", ignoreUnknownFields = false)
public record CompletenessSettings(
    @NotNull(message = Allowed.REQUIRED) String assessAt,
    @NotNull(message = Allowed.REQUIRED) String proveAt,
    @Min(value = 1, message = Allowed.AT_LEAST_ONE) int trailingMonths,
    @Min(value = 3, message = "at least 3 months of history") int fewestMonths,
    @NotNull(message = Allowed.REQUIRED)
        @DecimalMin(value = "0", message = WITHIN_ONE)
        @DecimalMax(value = "1", message = WITHIN_ONE)
        BigDecimal share,
    @NotNull(message = Allowed.REQUIRED)
        @DecimalMin(value = "0", message = WITHIN_ONE)
        @DecimalMax(value = "1", message = WITHIN_ONE)
        BigDecimal alertBelow,
    @Min(value = 1, message = Allowed.AT_LEAST_ONE) int shownMonths,
    @NotNull(message = Allowed.REQUIRED) Duration gaugesEvery) {

  private static final String WITHIN_ONE = "a share from 0 to 1";

  @AssertTrue(message = "assess-at: " + Allowed.CRON)
  boolean isAssessAtACronExpression() {
    return assessAt == null || CronExpression.isValidExpression(assessAt);
  }

  @AssertTrue(message = "prove-at: " + Allowed.CRON)
  boolean isProveAtACronExpression() {
    return proveAt == null || CronExpression.isValidExpression(proveAt);
  }

  CompletenessRules rules() {
    return new CompletenessRules(trailingMonths, fewestMonths, share, alertBelow);
  }
}
