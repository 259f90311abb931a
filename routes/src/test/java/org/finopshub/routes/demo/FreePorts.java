package org.finopshub.routes.demo;

import java.util.stream.IntStream;
import org.springframework.boot.web.server.PortInUseException;

/** Finds room for a whole demo beside whatever else runs on this machine, other tests included. */
final class FreePorts {
  private static final int ENTITIES = 3;
  private static final int TRIES = 5;

  private FreePorts() {}

  /** An offset with which every port of the demo is free. */
  static int offset() {
    return IntStream.iterate(Integer.getInteger("demo.port-offset", 1_000), next -> next + 20)
        .limit(TRIES)
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
