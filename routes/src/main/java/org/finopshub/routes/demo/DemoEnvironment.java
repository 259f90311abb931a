package org.finopshub.routes.demo;

import java.nio.file.Path;
import java.util.Optional;
import org.finopshub.routes.settings.InvalidSettingException;

/** Where the shell says that the demo is. */
final class DemoEnvironment {
  private static final int LARGEST_OFFSET = 50_000;

  private DemoEnvironment() {}

  static Path home() {
    return variable("HUB_HOME").map(Path::of).orElse(Path.of(".hub"));
  }

  static Path config() {
    return variable("HUB_CONFIG").map(Path::of).orElse(Path.of("config"));
  }

  static int portOffset() {
    var offset = variable("HUB_PORT_OFFSET").orElse("0");
    if (!offset.matches("\\d{1,5}") || Integer.parseInt(offset) > LARGEST_OFFSET) {
      throw new InvalidSettingException(
          "HUB_PORT_OFFSET", "'" + offset + "'", "a number from 0 to " + LARGEST_OFFSET);
    }
    return Integer.parseInt(offset);
  }

  private static Optional<String> variable(String name) {
    return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
  }
}
