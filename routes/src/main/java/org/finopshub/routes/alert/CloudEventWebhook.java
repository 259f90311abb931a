package org.finopshub.routes.alert;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.jackson.JsonFormat;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.finopshub.contract.json.ExactJson;
import org.finopshub.group.alert.AlertChannel;
import org.finopshub.group.alert.Notice;

/**
 * Posts each notice as a CloudEvent, with an HMAC-SHA256 of the body when there is a secret.
 *
 * <p>{@code X-Hub-Signature-256: sha256=<hexadecimal>}; the id is the same however often a notice
 * is sent, so a receiver recognises a repeat, also one an eavesdropper makes.
 *
 * <p>Source: CloudEvents 1.0, JSON format, HTTP structured mode.
 */
final class CloudEventWebhook implements AlertChannel.Transport {
  private static final String CONTENT_TYPE = "application/cloudevents+json; charset=UTF-8";
  private static final URI SOURCE = URI.create("/finops-hub/group");
  private static final String ALGORITHM = "HmacSHA256";

  private final WebhookPost webhook;
  private final Optional<SecretKeySpec> key;
  private final JsonFormat format = new JsonFormat();

  CloudEventWebhook(WebhookPost webhook, Optional<String> secret) {
    this.webhook = webhook;
    this.key = secret.map(CloudEventWebhook::key);
  }

  @Override
  public void send(Notice notice) throws IOException {
    var event =
        CloudEventBuilder.v1()
            .withId(notice.id())
            .withSource(SOURCE)
            .withType("org.finopshub.alert." + notice.event().code())
            .withSubject(notice.key())
            .withTime(notice.at().atOffset(ZoneOffset.UTC))
            .withData("application/json", ExactJson.write(notice))
            .build();
    var body = format.serialize(event);
    webhook.post(CONTENT_TYPE, signature(key, body), body);
  }

  static SecretKeySpec key(String secret) {
    return new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
  }

  static Map<String, String> signature(Optional<SecretKeySpec> key, byte[] body) {
    return key.map(secret -> Map.of("X-Hub-Signature-256", "sha256=" + hmac(secret, body)))
        .orElse(Map.of());
  }

  private static String hmac(SecretKeySpec secret, byte[] body) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(secret);
      return HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JVM has " + ALGORITHM, e);
    }
  }
}
