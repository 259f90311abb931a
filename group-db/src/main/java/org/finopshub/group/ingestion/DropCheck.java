package org.finopshub.group.ingestion;

import org.springframework.stereotype.Component;

/** Checks a drop's envelope: identity, signature, manifest, presence and sizes of its files. */
@Component
public class DropCheck {

  /** Opens the drop and says what to do with it; a missing file waits until the time limit. */
  public CheckedDrop open(Arrival arrival) {
    throw new UnsupportedOperationException(arrival.manifestFile());
  }
}
