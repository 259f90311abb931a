package org.finopshub.group.soak;

import java.util.UUID;

/** One run as it is sent; how many rows it has is its content. */
record Sent(UUID runId, long exportSeq, int rows) {

  /** Another content under the same name. */
  Sent changed() {
    return new Sent(runId, exportSeq, rows + 1);
  }
}
