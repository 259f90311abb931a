package org.finopshub.routes.settings;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** Whose hub this is: {@code hub.local.entity}. */
@Validated
@ConfigurationProperties(prefix = "hub.local.entity", ignoreUnknownFields = false)
record EntitySettings(
    @NotNull(message = Allowed.REQUIRED)
        @Pattern(regexp = "[a-z0-9][a-z0-9-]{1,30}", message = Allowed.ENTITY)
        String id,
    @NotNull(message = Allowed.REQUIRED)
        @Pattern(regexp = "[A-Z]{3}", message = "an ISO 4217 code such as EUR")
        String currency,
    @NotNull(message = Allowed.REQUIRED)
        @Pattern(regexp = "\\S.*", message = "the name of a pricing view of the referential")
        String pricingView) {}
