package org.finopshub.routes.cli;

import java.util.Locale;

/** The hubs there are. */
enum Side {
  LOCAL,
  GROUP;

  /** The profile it runs with. */
  String profile() {
    return name().toLowerCase(Locale.ROOT);
  }
}
