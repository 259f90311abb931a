package org.finopshub.routes.settings;

import java.util.Arrays;

/** Compares how long things are kept: in months, where null is for ever. */
final class KeptMonths {
  private KeptMonths() {}

  /** Whether each is kept at least as long as those before it. */
  static boolean neverShorten(Integer... limits) {
    int longest = 0;
    for (int limit : Arrays.stream(limits).mapToInt(KeptMonths::orForEver).toArray()) {
      if (limit < longest) {
        return false;
      }
      longest = limit;
    }
    return true;
  }

  private static int orForEver(Integer limit) {
    return limit == null ? Integer.MAX_VALUE : limit;
  }
}
