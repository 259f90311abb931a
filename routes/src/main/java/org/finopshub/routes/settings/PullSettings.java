package org.finopshub.routes.settings;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How the group asks entities for their drops: {@code hub.group.pull}.
 *
 * @param tokenUri where the identity provider gives tokens for client credentials
 * @param clientSecret read at the start
 * @param pollEvery how long an entity that offered nothing new is left alone
 * @param requestsPerSecond to all entities together
 * @param timeout for a connection, and for each silence within an answer
 */
@Validated
@ConfigurationProperties(prefix = "hub.group.pull", ignoreUnknownFields = false)
public record PullSettings(
    @NotNull(message = Allowed.REQUIRED) URI tokenUri,
    @NotBlank(message = Allowed.REQUIRED) String clientId,
    @NotNull(message = Allowed.REQUIRED) Secret clientSecret,
    @NotNull(message = Allowed.REQUIRED) Duration pollEvery,
    @Min(value = 1, message = Allowed.AT_LEAST_ONE) int requestsPerSecond,
    @NotNull(message = Allowed.REQUIRED) Duration timeout) {}
