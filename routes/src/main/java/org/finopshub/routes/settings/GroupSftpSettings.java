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
 * The group's account at an SFTP server on another machine: {@code hub.group.sftp}. Its home holds
 * a directory per entity with {@code inbox} and {@code outbox}.
 *
 * @param knownHosts holds the server's pinned host key
 */
@Validated
@ConfigurationProperties(prefix = "hub.group.sftp", ignoreUnknownFields = false)
record GroupSftpSettings(
    @NotBlank(message = Allowed.REQUIRED) String host,
    @Min(value = 1, message = Allowed.PORT) @Max(value = 65_535, message = Allowed.PORT) int port,
    @NotBlank(message = Allowed.REQUIRED) String user,
    @NotNull(message = Allowed.REQUIRED) Path privateKey,
    @NotNull(message = Allowed.REQUIRED) Path knownHosts,
    @NotNull(message = Allowed.REQUIRED) Duration timeout) {}
