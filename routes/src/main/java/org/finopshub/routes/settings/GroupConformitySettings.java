package org.finopshub.routes.settings;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Optional;
import org.finopshub.group.conformity.ConformitySettings;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What slices' prices are held against: {@code hub.group.conformity}.
 *
 * @param priceDeviation share of the group's price an effective unit cost may be off
 * @param pricingView the group's; without it, the one a slice was valued with
 */
@Validated
@ConfigurationProperties(prefix = "hub.group.conformity", ignoreUnknownFields = false)
record GroupConformitySettings(
    @NotNull(message = Allowed.REQUIRED) @DecimalMin(value = "0", message = Allowed.SHARE)
        BigDecimal priceDeviation,
    String pricingView) {

  ConformitySettings conformity() {
    return new ConformitySettings(
        priceDeviation, Optional.ofNullable(pricingView).filter(view -> !view.isBlank()));
  }
}
