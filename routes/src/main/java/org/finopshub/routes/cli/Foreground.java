package org.finopshub.routes.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/** Runs a hub in this terminal, as the operator configured it. */
final class Foreground {
  private static final Logger LOG = LoggerFactory.getLogger(Foreground.class);

  private Foreground() {}

  /** Starts the hub and returns when the process is told to end. */
  static void run(String title, SpringApplicationBuilder hub) throws InterruptedException {
    var ended = new CountDownLatch(1);
    hub.listeners(event -> endWith(ended, event instanceof ContextClosedEvent));
    var context = start(hub, List.of());
    var settings = context.getEnvironment();
    LOG.info(
        "{} is up: http://{}:{}, management http://{}:{}",
        title,
        settings.getProperty("server.address"),
        settings.getProperty("local.server.port"),
        settings.getProperty("management.server.address"),
        settings.getProperty("local.management.port"));
    ended.await();
  }

  /** Starts the hub with the operator's configuration; {@code arguments} win over it. */
  static ConfigurableApplicationContext start(
      SpringApplicationBuilder hub, List<String> arguments) {
    var all = new ArrayList<>(arguments);
    all.add("--spring.config.additional-location=" + SettingsDirectory.location());
    return hub.initializers(new PortOffset(portOffset())).run(all.toArray(String[]::new));
  }

  private static int portOffset() {
    return PortOffset.parse(System.getenv("HUB_PORT_OFFSET"));
  }

  private static void endWith(CountDownLatch ended, boolean closed) {
    if (closed) {
      ended.countDown();
    }
  }
}
