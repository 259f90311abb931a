package org.finopshub.contract.conformity;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * One divergence from the official referential.
 *
 * @param code kebab-case, of {@link ConformityCode} or of a later version of the contract
 * @param subject the product, domain or application it is about
 * @param detail what was found and what was expected, one sentence
 * @param since first seen by who reports it, and there ever since
 * @param billedCost cost concerned, in {@code currency}; null together with it when no cost is
 * @param rows fact or usage rows concerned
 */
@JsonPropertyOrder({
  "code",
  "severity",
  "subject",
  "detail",
  "since",
  "billed_cost",
  "currency",
  "rows"
})
public record ConformityFinding(
    String code,
    Severity severity,
    String subject,
    String detail,
    Instant since,
    @JsonProperty("billed_cost") BigDecimal billedCost,
    String currency,
    long rows) {}
