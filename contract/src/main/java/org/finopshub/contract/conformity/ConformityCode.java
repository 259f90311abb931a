package org.finopshub.contract.conformity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Every divergence from the official referential the hubs look for. None of them stops a slice. The
 * codes are part of contract v1: none is ever renamed, and a later 1.x may add some.
 */
public enum ConformityCode {
  /** A product the official referential does not have. */
  UNKNOWN_PRODUCT(Severity.ERROR),
  /** A product still used after the day it was retired. */
  RETIRED_PRODUCT(Severity.WARNING),
  /** A domain the official referential does not have. */
  UNKNOWN_DOMAIN(Severity.ERROR),
  /** A domain still used after the day it was retired. */
  RETIRED_DOMAIN(Severity.WARNING),
  /** A product carried in another domain than the official one. */
  PRODUCT_DOMAIN(Severity.ERROR),
  /** A product counted in another unit than the official one. */
  UNIT(Severity.ERROR),
  /** Cost of an application no mapping rule knows, carried on {@code unallocated}. */
  UNMAPPED_APPLICATION(Severity.WARNING),
  /** Cost no product is known for, carried on {@code unmapped-<domain>}. */
  UNMAPPED_PRODUCT(Severity.WARNING),
  /** A price off the group's by more than the configured share. */
  PRICE_DEVIATION(Severity.WARNING),
  /** A product or domain under another label or family than the official one. */
  LABEL_DRIFT(Severity.INFO),
  /** Computed with another version of the referential than the current one. */
  REFERENTIAL_VERSION(Severity.WARNING),
  /** The conformity report of a drop cannot be used; the drop itself can. */
  CONFORMITY_REPORT(Severity.WARNING),
  /** A drop that says it was made in the future. */
  SENDER_CLOCK(Severity.WARNING);

  private final Severity severity;
  private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

  ConformityCode(Severity severity) {
    this.severity = severity;
  }

  /** Kebab-case, as {@code ConformityFinding.code} holds it. */
  public String code() {
    return code;
  }

  public Severity severity() {
    return severity;
  }

  public static Optional<ConformityCode> of(String code) {
    return Arrays.stream(values()).filter(c -> c.code.equals(code)).findFirst();
  }
}
