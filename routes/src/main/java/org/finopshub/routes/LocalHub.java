package org.finopshub.routes;

import java.util.Map;
import org.finopshub.routes.doctor.DependencyHealth;
import org.finopshub.routes.management.ConsolePolicy;
import org.finopshub.routes.settings.LocalConfiguration;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** One entity's hub: usage in, costs and drops out. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan({
  "org.finopshub.local",
  "org.finopshub.portal",
  "org.finopshub.routes.local",
  "org.finopshub.routes.error",
  "org.finopshub.routes.lineage",
  "org.finopshub.routes.trace",
  "org.finopshub.routes.watch"
})
@Import({LocalConfiguration.class, ConsolePolicy.class, DependencyHealth.class})
public class LocalHub {

  /**
   * Starts a local hub beside whatever else runs in this process.
   *
   * @param properties win over every configuration file
   */
  public static ConfigurableApplicationContext start(Map<String, ?> properties) {
    return application().run(HubApplications.arguments(properties));
  }

  /** The application before it is started. */
  public static SpringApplicationBuilder application() {
    return HubApplications.of(LocalHub.class, "local");
  }
}
