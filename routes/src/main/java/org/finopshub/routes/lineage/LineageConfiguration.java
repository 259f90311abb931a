package org.finopshub.routes.lineage;

import io.openlineage.client.OpenLineageClient;
import io.openlineage.client.transports.ApiKeyTokenProvider;
import io.openlineage.client.transports.FileConfig;
import io.openlineage.client.transports.FileTransport;
import io.openlineage.client.transports.HttpConfig;
import io.openlineage.client.transports.HttpTransport;
import io.openlineage.client.transports.Transport;
import java.nio.file.Path;
import org.finopshub.routes.settings.LineageSettings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where events go, where they go anywhere. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("hub.lineage.transport")
@EnableConfigurationProperties(LineageSettings.class)
class LineageConfiguration {

  @Bean
  RunEvents runEvents(LineageSettings settings, JdbcConnectionDetails database) {
    return new RunEvents(settings.namespace(), database.getJdbcUrl());
  }

  @Bean
  OpenLineageClient openLineageClient(LineageSettings settings) {
    return new OpenLineageClient(
        switch (settings.transport()) {
          case FILE -> toFile(settings.file());
          case HTTP -> overHttp(settings);
        });
  }

  private static Transport toFile(Path file) {
    var config = new FileConfig();
    config.setLocation(file.toString());
    return new FileTransport(config);
  }

  private static Transport overHttp(LineageSettings settings) {
    var config = new HttpConfig();
    config.setUrl(settings.url());
    config.setTimeoutInMillis(Math.toIntExact(settings.timeout().toMillis()));
    settings
        .key()
        .ifPresent(
            key -> {
              var token = new ApiKeyTokenProvider();
              token.setApiKey(key);
              config.setAuth(token);
            });
    return new HttpTransport(config);
  }
}
