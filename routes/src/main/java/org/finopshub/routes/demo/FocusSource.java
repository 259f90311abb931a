package org.finopshub.routes.demo;

import java.nio.file.Path;
import java.util.Map;

/** The settings of a source of cloud bills. */
final class FocusSource {
  private FocusSource() {}

  static Map<String, String> settings(String files, Path productMap) {
    return Map.of(
        "cloud.kind", "focus",
        "cloud.files", files,
        "cloud.tag-keys", "application,app,Project",
        "cloud.product-map", productMap.toString(),
        "cloud.default-domain", "platform");
  }
}
