package org.finopshub.routes.settings;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.nio.file.Path;
import java.time.Duration;
import org.finopshub.group.currency.MonthMethod;
import org.finopshub.group.currency.RateSource;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The currency the group reports in, and its exchange rates: {@code hub.group.currency}.
 *
 * @param directory with {@code eurofxref-hist.csv} and lists of the group's own; may be absent
 * @param method how the central bank's daily quotes become a month's rate
 * @param pollEvery how often the directory is looked at for changes
 */
@Validated
@ConfigurationProperties(prefix = "hub.group.currency", ignoreUnknownFields = false)
record CurrencySettings(
    @NotNull(message = Allowed.REQUIRED)
        @Pattern(regexp = "[A-Z]{3}", message = "an ISO 4217 code such as EUR")
        String code,
    @NotNull(message = Allowed.REQUIRED) Path directory,
    @NotNull(message = "month-average or last-day") MonthMethod method,
    @NotNull(message = Allowed.REQUIRED) Duration pollEvery) {

  RateSource rateSource() {
    return new RateSource(code, directory, method);
  }
}
