package org.finopshub.contract.conformity;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * Something that is not as the official referential says, before anybody knows since when.
 *
 * @param billedCost cost concerned, in {@code currency}; null together with it when no cost is
 */
public record Divergence(
    ConformityCode code,
    String subject,
    String detail,
    BigDecimal billedCost,
    String currency,
    long rows) {

  static Divergence of(ConformityCode code, String subject, String detail, Consumption use) {
    return new Divergence(code, subject, detail, use.billedCost(), use.currency(), use.rows());
  }

  /** About the referential alone. */
  static Divergence withoutCost(ConformityCode code, String subject, String detail) {
    return new Divergence(code, subject, detail, null, null, 0);
  }

  /** Cost of an application no mapping rule knows. */
  public static Divergence unmappedApplication(
      String applicationId, BigDecimal billedCost, String currency, long rows) {
    return new Divergence(
        ConformityCode.UNMAPPED_APPLICATION,
        applicationId,
        "No mapping rule knows application %s; its cost is carried on unallocated"
            .formatted(applicationId),
        billedCost,
        currency,
        rows);
  }

  public ConformityFinding since(Instant since) {
    return new ConformityFinding(
        code.code(), code.severity(), subject, detail, since, billedCost, currency, rows);
  }
}
