package org.finopshub.routes.alert;

import java.util.Optional;
import org.apache.camel.ProducerTemplate;
import org.finopshub.group.alert.AlertChannel;
import org.finopshub.group.alert.AlertChannels;
import org.finopshub.routes.settings.AlertSettings;
import org.finopshub.routes.settings.Secret;
import org.finopshub.routes.settings.WebhookSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the channels that are configured; nothing is connected before there is a notice. */
@Configuration(proxyBeanMethods = false)
class AlertConfiguration {

  @Bean
  AlertChannels alertChannels(AlertSettings settings, ProducerTemplate producer) {
    return new AlertChannels(
        settings.channels().stream()
            .map(
                channel ->
                    new AlertChannel(
                        channel.name(),
                        channel.minimumSeverity(),
                        Optional.ofNullable(channel.second()),
                        transport(channel, producer)))
            .toList());
  }

  private static AlertChannel.Transport transport(
      AlertSettings.Channel channel, ProducerTemplate producer) {
    return switch (channel.kind()) {
      case LOG -> new AlertLog();
      case EMAIL -> new Mailbox(producer, channel.email());
      case WEBHOOK ->
          new CloudEventWebhook(
              post(channel.webhook()),
              Optional.ofNullable(channel.webhook().secret()).flatMap(Secret::text));
      case SLACK -> new SlackWebhook(post(channel.webhook()));
    };
  }

  private static WebhookPost post(WebhookSettings settings) {
    return new WebhookPost(settings.uri(), settings.timeout());
  }
}
