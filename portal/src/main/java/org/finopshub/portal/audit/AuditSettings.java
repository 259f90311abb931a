package org.finopshub.portal.audit;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long it is kept who asked for what: {@code hub.audit}.
 *
 * @param months before the present one that are kept; not set: for ever
 * @param monthsAhead for which there are partitions before anybody asks
 */
@Validated
@ConfigurationProperties(prefix = "hub.audit", ignoreUnknownFields = false)
record AuditSettings(
    @Min(value = 12, message = "at least 12, a year") Integer months,
    @DefaultValue("3") @Min(value = 1, message = "at least 1") int monthsAhead) {}
