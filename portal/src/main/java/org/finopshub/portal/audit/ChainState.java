package org.finopshub.portal.audit;

import java.util.Optional;

/**
 * What a check of the chain found.
 *
 * @param rows rows up to the first break, all of them when there is none
 * @param hash of the last of them, to be noted and expected at the next check
 */
public record ChainState(long rows, String hash, Optional<Break> broken) {

  public boolean isWhole() {
    return broken.isEmpty();
  }

  /** The first row that is not what was written, and why. */
  public record Break(long seq, String reason) {}
}
