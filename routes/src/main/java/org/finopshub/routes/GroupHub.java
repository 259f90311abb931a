package org.finopshub.routes;

import java.util.Map;
import org.finopshub.routes.doctor.DependencyHealth;
import org.finopshub.routes.management.ConsolePolicy;
import org.finopshub.routes.settings.GroupConfiguration;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** The group's hub: drops in, receipts and consolidated costs out. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan({
  "org.finopshub.group",
  "org.finopshub.portal",
  "org.finopshub.routes.group",
  "org.finopshub.routes.alert",
  "org.finopshub.routes.error",
  "org.finopshub.routes.lineage",
  "org.finopshub.routes.trace",
  "org.finopshub.routes.watch"
})
@Import({GroupConfiguration.class, ConsolePolicy.class, DependencyHealth.class})
public class GroupHub {

  /**
   * Starts the group hub beside whatever else runs in this process.
   *
   * @param properties win over every configuration file
   */
  public static ConfigurableApplicationContext start(Map<String, ?> properties) {
    return application().run(HubApplications.arguments(properties));
  }

  /** The application before it is started. */
  public static SpringApplicationBuilder application() {
    return HubApplications.of(GroupHub.class, "group");
  }
}
