package org.finopshub.portal.revalidation;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Which answers a hub keeps: {@code hub.answers}.
 *
 * @param keptRows how many rows of them, altogether; 0: none, but who asks the same at the same
 *     moment shares it
 */
@Validated
@ConfigurationProperties(prefix = "hub.answers", ignoreUnknownFields = false)
record AnswerSettings(
    @DefaultValue("20000") @Min(value = 0, message = "at least 0") int keptRows) {}
