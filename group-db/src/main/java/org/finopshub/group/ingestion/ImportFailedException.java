package org.finopshub.group.ingestion;

import org.finopshub.contract.slice.DropName;

/** An import that broke: the slice is as it was, the drop stays and is tried again. */
public final class ImportFailedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ImportFailedException(DropName drop, Throwable cause) {
    super(
        "Import of %s failed, the slice is unchanged and the drop will be tried again: %s"
            .formatted(drop, cause.getMessage()),
        cause);
  }
}
