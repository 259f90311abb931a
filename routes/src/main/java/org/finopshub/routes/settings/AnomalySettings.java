package org.finopshub.routes.settings;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.finopshub.group.anomaly.AnomalyThresholds;
import org.quartz.CronExpression;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * From where on a figure stands out, and when it is looked for: {@code hub.group.anomaly}.
 *
 * @param findAt a Quartz cron expression; every refresh of the views is followed by a search too
 */
@Validated
@ConfigurationProperties(prefix = "hub.group.anomaly", ignoreUnknownFields = false)
record AnomalySettings(
    @NotNull(message = Allowed.REQUIRED) String findAt,
    @Min(value = 1, message = Allowed.AT_LEAST_ONE) int judgedMonths,
    @Min(value = 6, message = SIX) int historyMonths,
    @Min(value = 6, message = SIX) int pastMonths,
    @Min(value = 2, message = "at least 2, since one entity is no group") int peers,
    @NotNull @DecimalMin(value = "0", message = Allowed.SHARE) BigDecimal peerShare,
    @NotNull @DecimalMin(value = "0", message = Allowed.SHARE) BigDecimal deviations,
    @NotNull @DecimalMin(value = "0", message = Allowed.SHARE) BigDecimal historyShare,
    @NotNull @DecimalMin(value = "0", message = Allowed.SHARE) BigDecimal jumpShare,
    @NotNull @DecimalMin(value = "0", message = Allowed.SHARE) BigDecimal leastCostAtStake) {
  private static final String SIX = "at least 6, since fewer months are no past";

  @AssertTrue(message = "find-at: a Quartz cron expression such as '0 30 5 * * ?'")
  boolean isFindAtACronExpression() {
    return findAt == null || CronExpression.isValidExpression(findAt);
  }

  @AssertTrue(message = "past-months: at most history-months")
  boolean isPastWithinHistory() {
    return pastMonths <= historyMonths;
  }

  AnomalyThresholds thresholds() {
    return new AnomalyThresholds(
        judgedMonths,
        historyMonths,
        pastMonths,
        peers,
        peerShare,
        deviations,
        historyShare,
        jumpShare,
        leastCostAtStake);
  }
}
