package org.finopshub.routes.settings;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Who hears which datasets became which others: {@code hub.lineage}.
 *
 * @param transport how events leave the hub
 * @param file that events are appended to, one JSON object a line
 * @param url of the service's events; without a path, {@code /api/v1/lineage} there
 * @param apiKey sent as a bearer token
 * @param namespace of jobs and of drops: the same at the group's hub and at every entity's
 * @param timeout for a connection and for an answer
 */
@Validated
@ConfigurationProperties(prefix = "hub.lineage", ignoreUnknownFields = false)
public record LineageSettings(
    @NotNull(message = "one of file, http") Transport transport,
    Path file,
    URI url,
    Secret apiKey,
    @DefaultValue("finops-hub") @NotBlank(message = Allowed.REQUIRED) String namespace,
    @DefaultValue("5s") @NotNull(message = Allowed.REQUIRED) Duration timeout) {

  @AssertTrue(message = "file for transport file, url for transport http")
  boolean isAsItsTransportNeeds() {
    return transport == null || (transport == Transport.FILE ? file != null : url != null);
  }

  /** The key, read now. */
  public Optional<String> key() {
    return apiKey == null ? Optional.empty() : apiKey.text();
  }

  /** How events leave the hub. */
  public enum Transport {
    FILE,
    HTTP
  }
}
