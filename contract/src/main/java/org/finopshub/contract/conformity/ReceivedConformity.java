package org.finopshub.contract.conformity;

import org.finopshub.contract.receipt.Violation;

/** What came of opening a conformity report that is there. */
public sealed interface ReceivedConformity {

  /** The entity's report. */
  record Trusted(ConformityReport report) implements ReceivedConformity {}

  /** It is not known to be the entity's: no plain file, not signed by it, or of another entity. */
  record Distrusted(Violation violation) implements ReceivedConformity {}

  /**
   * The entity's, but no report that can be used.
   *
   * @param problem one sentence
   */
  record Unusable(String problem) implements ReceivedConformity {}
}
