package org.finopshub.portal.group;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.finopshub.group.currency.Rates;

/** One exchange rate of one month, as the API shows it. */
@Schema(description = "What one unit of a currency is worth in a month.")
record ShownRate(
    @Schema(example = "2024-09") String period,
    @Schema(example = "USD") String currency,
    @JsonProperty("to_currency") @Schema(example = "EUR") String toCurrency,
    @Schema(description = "Exact, at most 18 decimals.", example = "0.900576368876080692")
        String rate,
    @Schema(description = "The file it was read from.", example = "eurofxref-hist.csv")
        String source,
    @Schema(description = "given, month-average or last-day.", example = "month-average")
        String method,
    @JsonProperty("first_day")
        @Schema(description = "First quote used; null when given.", example = "2024-09-02")
        LocalDate firstDay,
    @JsonProperty("last_day")
        @Schema(description = "Last quote used; null when given.", example = "2024-09-30")
        LocalDate lastDay,
    @Schema(description = "Quotes used; null when given.", example = "21") Integer days,
    @JsonProperty("frozen_at")
        @Schema(
            description = "When the entity's month was closed with it; null while it is open.",
            example = "2024-10-15T00:00:00Z")
        Instant frozenAt) {

  static ShownRate of(Rates.InForce inForce) {
    var rate = inForce.rate();
    return new ShownRate(
        rate.period().toString(),
        rate.currency(),
        rate.toCurrency(),
        rate.rate().stripTrailingZeros().toPlainString(),
        rate.source(),
        rate.method(),
        rate.firstDay(),
        rate.lastDay(),
        rate.days(),
        inForce.frozenAt());
  }
}
