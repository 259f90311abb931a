package org.finopshub.routes.settings;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** Where domains, products, mapping and prices are read from: {@code hub.referential}. */
@Validated
@ConfigurationProperties(prefix = "hub.referential", ignoreUnknownFields = false)
record ReferentialSettings(@NotNull(message = Allowed.REQUIRED) Path directory) {}
