package org.finopshub.routes;

import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** What both applications have in common before they start. */
final class HubApplications {
  private HubApplications() {}

  static SpringApplicationBuilder of(Class<?> hub, String profile) {
    return new SpringApplicationBuilder(hub)
        .profiles(profile)
        .bannerMode(Banner.Mode.OFF)
        .logStartupInfo(false);
  }

  static String[] arguments(Map<String, ?> properties) {
    return properties.entrySet().stream()
        .map(property -> "--" + property.getKey() + "=" + property.getValue())
        .toArray(String[]::new);
  }
}
