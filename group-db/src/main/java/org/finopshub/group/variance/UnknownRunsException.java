package org.finopshub.group.variance;

import java.util.UUID;

/** Two runs that never both were the slice of one entity's month. */
public final class UnknownRunsException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  UnknownRunsException(UUID from, UUID to) {
    super(
        "Runs %s and %s: expected two runs that were loaded for one entity and month"
            .formatted(from, to));
  }
}
