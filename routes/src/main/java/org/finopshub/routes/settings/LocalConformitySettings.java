package org.finopshub.routes.settings;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Optional;
import org.finopshub.local.conformity.ConformitySettings;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What the entity holds its prices against: {@code hub.local.conformity}.
 *
 * @param priceDeviation share of the group's price its own may be off
 * @param groupPricingView the group's; without it, the official prices of the entity's own view
 */
@Validated
@ConfigurationProperties(prefix = "hub.local.conformity", ignoreUnknownFields = false)
record LocalConformitySettings(
    @NotNull(message = Allowed.REQUIRED) @DecimalMin(value = "0", message = Allowed.SHARE)
        BigDecimal priceDeviation,
    String groupPricingView) {

  ConformitySettings conformity() {
    return new ConformitySettings(
        priceDeviation, Optional.ofNullable(groupPricingView).filter(view -> !view.isBlank()));
  }
}
