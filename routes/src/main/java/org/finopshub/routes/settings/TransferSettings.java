package org.finopshub.routes.settings;

import jakarta.validation.Valid;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * When an entity's hub sends its drops, and how fast: {@code hub.local.transfer}.
 *
 * @param bytesPerSecond 0 = as fast as the way is
 */
@Validated
@ConfigurationProperties(prefix = "hub.local.transfer", ignoreUnknownFields = false)
public record TransferSettings(
    @DefaultValue @Valid TransferWindow window, @DefaultValue("0") DataSize bytesPerSecond) {}
