package org.finopshub.routes.cli;

import java.util.List;
import org.finopshub.routes.GroupHub;
import org.finopshub.routes.LocalHub;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A hub's beans and database for one command, beside a hub that runs: no route, no port. */
final class QuietHub {
  private QuietHub() {}

  static ConfigurableApplicationContext group() {
    return start(GroupHub.application(), Side.GROUP);
  }

  static ConfigurableApplicationContext local() {
    return start(LocalHub.application(), Side.LOCAL);
  }

  private static ConfigurableApplicationContext start(SpringApplicationBuilder hub, Side side) {
    return Foreground.start(
        hub.web(WebApplicationType.NONE),
        List.of(
            "--hub.%s.background=false".formatted(side.profile()),
            "--camel.main.auto-startup=false"));
  }
}
