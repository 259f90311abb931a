package org.finopshub.routes.demo;

import java.util.stream.IntStream;
import org.springframework.boot.web.server.PortInUseException;

/** Finds room for a whole demo beside whatever else runs on this machine. */
final class FreePorts {
  private static final int ENTITIES = 3;

  private FreePorts() {}

  /** An offset with which every port of the demo is free. */
  static int offset() {
    return IntStream.iterate(1_000, offset -> offset + 100)
        .limit(200)
        .filter(FreePorts::isFree)
        .findFirst()
        .orElseThrow();
  }

  private static boolean isFree(int offset) {
    try {
      new DemoPorts(offset).requireFree(ENTITIES);
      return true;
    } catch (PortInUseException e) {
      return false;
    }
  }
}
