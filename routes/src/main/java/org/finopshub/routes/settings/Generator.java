package org.finopshub.routes.settings;

import java.util.Objects;

/** How this hub names itself in the manifests it writes. */
final class Generator {
  static final String NAME =
      "finops-hub "
          + Objects.requireNonNullElse(
              Generator.class.getPackage().getImplementationVersion(), "development");

  private Generator() {}
}
