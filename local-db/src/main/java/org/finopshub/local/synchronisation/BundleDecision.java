package org.finopshub.local.synchronisation;

/**
 * What became of a bundle.
 *
 * @param code why it was refused, kebab-case; null when it was not
 * @param reason one sentence
 */
public record BundleDecision(Outcome outcome, String code, String reason) {

  /** Applied now; held already; or refused, and the version before stays. */
  public enum Outcome {
    APPLIED,
    HELD,
    REFUSED
  }
}
