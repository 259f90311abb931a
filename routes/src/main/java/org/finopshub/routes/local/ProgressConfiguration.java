package org.finopshub.routes.local;

import org.finopshub.local.usage.TakeProgress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Shows progress where somebody looks: a bar on a terminal, lines in a log. */
@Configuration(proxyBeanMethods = false)
class ProgressConfiguration {
  @Bean
  TakeProgress takeProgress(Environment settings) {
    return settings.getProperty("hub.local.progress-bar", Boolean.class, false)
        ? new ProgressTerminal()
        : new ProgressLog();
  }
}
