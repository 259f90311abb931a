package org.finopshub.routes.alert;

import jakarta.mail.SendFailedException;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.apache.camel.CamelContext;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.component.mail.DefaultAuthenticator;
import org.apache.camel.component.mail.MailEndpoint;
import org.finopshub.group.alert.AlertChannel;
import org.finopshub.group.alert.Notice;
import org.finopshub.routes.settings.EmailSettings;
import org.finopshub.routes.settings.Secret;

/** Mails each notice to everybody on the list. */
final class Mailbox implements AlertChannel.Transport {
  private final ProducerTemplate producer;
  private final EmailSettings settings;
  private MailEndpoint endpoint;

  Mailbox(ProducerTemplate producer, EmailSettings settings) {
    this.producer = producer;
    this.settings = settings;
  }

  @Override
  public void send(Notice notice) throws IOException {
    try {
      producer.sendBodyAndHeaders(
          endpoint(producer.getCamelContext()),
          body(notice),
          Map.of(
              "Subject", "[finops-hub] " + notice.subject(),
              "From", settings.from(),
              "To", String.join(", ", settings.to())));
    } catch (CamelExecutionException e) {
      // The server knows nobody of the list: the next notice to others may pass.
      if (e.getCause() instanceof SendFailedException) {
        throw e;
      }
      throw new IOException("The mail server took nothing: " + e.getCause().getMessage(), e);
    }
  }

  private static String body(Notice notice) {
    return "%s%n%nSeverity: %s%nAlert:    %s%nAt:       %s%n"
        .formatted(notice.message(), notice.severity().code(), notice.key(), notice.at());
  }

  /** Not in an endpoint's address, where a password would be shown. */
  private synchronized MailEndpoint endpoint(CamelContext camel) {
    if (endpoint == null) {
      boolean tls = settings.security() == EmailSettings.Security.TLS;
      endpoint =
          camel.getEndpoint(
              "%s:%s:%d".formatted(tls ? "smtps" : "smtp", settings.host(), settings.port()),
              MailEndpoint.class);
      var mail = endpoint.getConfiguration();
      mail.setConnectionTimeout(Math.toIntExact(settings.timeout().toMillis()));
      mail.setAdditionalJavaMailProperties(properties(tls ? "smtps" : "smtp"));
      if (settings.user() != null) {
        var password = Optional.ofNullable(settings.password()).flatMap(Secret::text);
        mail.setAuthenticator(new DefaultAuthenticator(settings.user(), password.orElse("")));
      }
    }
    return endpoint;
  }

  private Properties properties(String protocol) {
    var properties = new Properties();
    var timeout = Long.toString(settings.timeout().toMillis());
    properties.setProperty("mail.%s.timeout".formatted(protocol), timeout);
    properties.setProperty("mail.%s.writetimeout".formatted(protocol), timeout);
    if (settings.security() == EmailSettings.Security.STARTTLS) {
      properties.setProperty("mail.smtp.starttls.enable", "true");
      properties.setProperty("mail.smtp.starttls.required", "true");
    }
    properties.setProperty("mail.%s.ssl.checkserveridentity".formatted(protocol), "true");
    return properties;
  }
}
