package org.finopshub.group.slice;

import org.finopshub.group.ingestion.CheckedDrop;
import org.finopshub.group.ingestion.IngestionRun;
import org.springframework.stereotype.Component;

/** Replaces a slice with a drop's rows in one transaction. */
@Component
public class SliceReplacement {

  /**
   * Ends LOADED, DUPLICATE, SUPERSEDED or REJECTED.
   *
   * @throws org.finopshub.group.ingestion.ImportFailedException when the machinery broke; tracked
   *     as FAILED, the slice unchanged
   */
  public IngestionRun replace(CheckedDrop drop) {
    throw new UnsupportedOperationException(drop.arrival().manifestFile());
  }
}
