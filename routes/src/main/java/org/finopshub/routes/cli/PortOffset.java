package org.finopshub.routes.cli;

import java.util.LinkedHashMap;
import java.util.List;
import org.finopshub.routes.settings.InvalidSettingException;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Moves the ports a hub listens on, so that several fit on one machine. */
record PortOffset(int offset)
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  private static final List<String> PORTS = List.of("server.port", "management.server.port");
  private static final int LARGEST = 50_000;

  /** Reads {@code HUB_PORT_OFFSET}; absent or empty is 0. */
  static int parse(String text) {
    if (text == null || text.isBlank()) {
      return 0;
    }
    if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > LARGEST) {
      throw new InvalidSettingException(
          "HUB_PORT_OFFSET", "'" + text + "'", "a number from 0 to " + LARGEST);
    }
    return Integer.parseInt(text);
  }

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    var environment = context.getEnvironment();
    var moved = new LinkedHashMap<String, Object>();
    for (String port : PORTS) {
      int configured = environment.getProperty(port, Integer.class, 0);
      if (configured > 0) {
        moved.put(port, configured + offset);
      }
    }
    environment.getPropertySources().addFirst(new MapPropertySource("portOffset", moved));
  }
}
