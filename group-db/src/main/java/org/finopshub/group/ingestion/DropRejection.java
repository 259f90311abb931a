package org.finopshub.group.ingestion;

import org.springframework.stereotype.Component;

/** Records that a drop's envelope breaks the contract; its rows are never read. */
@Component
public class DropRejection {

  /** Writes tracking, receipt and alert in one transaction; rerunning answers the same. */
  public IngestionRun reject(CheckedDrop drop) {
    throw new UnsupportedOperationException(drop.arrival().manifestFile());
  }
}
