package org.finopshub.routes.alert;

import java.util.List;
import java.util.Optional;
import org.finopshub.group.alert.AlertChannel;
import org.finopshub.group.alert.AlertChannels;
import org.finopshub.group.alert.Severity;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the channels that are configured. */
@Configuration(proxyBeanMethods = false)
class AlertConfiguration {

  @Bean
  AlertChannels alertChannels() {
    return new AlertChannels(
        List.of(new AlertChannel("log", Severity.WARNING, Optional.empty(), new AlertLog())));
  }
}
