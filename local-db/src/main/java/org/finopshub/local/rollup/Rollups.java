package org.finopshub.local.rollup;

import org.finopshub.local.run.BatchRun;
import org.springframework.stereotype.Component;

/**
 * Sums a proven run up and publishes it in the mart: one transaction replaces the month's rollups
 * and drops the facts of the run before.
 */
@Component
public final class Rollups {

  /**
   * @throws IllegalStateException when the run was not proven to conserve its sums
   */
  public BatchRun rebuild(BatchRun run) {
    throw new UnsupportedOperationException("being built");
  }
}
