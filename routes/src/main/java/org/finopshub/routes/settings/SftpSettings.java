package org.finopshub.routes.settings;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where the entity delivers: {@code hub.local.sftp}.
 *
 * @param privateKey the key the server knows this entity by
 * @param knownHosts holds the server's pinned host key; nothing is sent to a server with another
 * @param pollEvery how often the queue of drops and the receipts are looked at
 */
@Validated
@ConfigurationProperties(prefix = "hub.local.sftp", ignoreUnknownFields = false)
record SftpSettings(
    @NotBlank(message = Allowed.REQUIRED) String host,
    @Min(value = 1, message = Allowed.PORT) @Max(value = 65_535, message = Allowed.PORT) int port,
    @NotBlank(message = Allowed.REQUIRED) String user,
    @NotNull(message = Allowed.REQUIRED) Path privateKey,
    @NotNull(message = Allowed.REQUIRED) Path knownHosts,
    @NotBlank(message = Allowed.REQUIRED) String inbox,
    @NotBlank(message = Allowed.REQUIRED) String outbox,
    @NotNull(message = Allowed.REQUIRED) Duration pollEvery,
    @NotNull(message = Allowed.REQUIRED) Duration timeout) {}
