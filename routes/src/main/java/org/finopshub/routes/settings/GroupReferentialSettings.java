package org.finopshub.routes.settings;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.util.Optional;
import org.finopshub.group.publication.PublicationSettings;
import org.quartz.CronExpression;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How the referential is published: {@code hub.group.referential}.
 *
 * @param signingKey the group's private EC key on P-256 as a JWK file; without it nothing is
 *     published
 * @param publishAt a Quartz cron expression: when the files are looked at for changes
 */
@Validated
@ConfigurationProperties(prefix = "hub.group.referential", ignoreUnknownFields = false)
record GroupReferentialSettings(
    Path signingKey, @NotNull(message = Allowed.REQUIRED) String publishAt) {

  PublicationSettings publication() {
    return new PublicationSettings(
        Optional.ofNullable(signingKey)
            .map(file -> SigningKey.read("hub.group.referential.signing-key", file)));
  }

  @AssertTrue(message = "publish-at: a Quartz cron expression such as '0 0/10 * * * ?'")
  boolean isPublishAtACronExpression() {
    return publishAt == null || CronExpression.isValidExpression(publishAt);
  }
}
