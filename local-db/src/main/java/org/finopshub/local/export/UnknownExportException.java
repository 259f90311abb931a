package org.finopshub.local.export;

import java.util.UUID;

/** A receipt, or somebody, names a drop this hub never wrote. */
public final class UnknownExportException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnknownExportException(UUID runId) {
    super("No export of run %s is known here".formatted(runId));
  }
}
