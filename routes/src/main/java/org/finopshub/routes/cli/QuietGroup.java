package org.finopshub.routes.cli;

import java.util.List;
import org.finopshub.routes.GroupHub;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** The group's beans and database for one command, beside a hub that runs: no route, no port. */
final class QuietGroup {
  private static final List<String> ARGUMENTS =
      List.of("--hub.group.background=false", "--camel.main.auto-startup=false");

  private QuietGroup() {}

  static ConfigurableApplicationContext start() {
    return Foreground.start(GroupHub.application().web(WebApplicationType.NONE), ARGUMENTS);
  }
}
