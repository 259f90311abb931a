package org.finopshub.routes.settings;

import java.nio.file.Path;
import org.finopshub.local.referential.ReferentialSource;
import org.finopshub.local.synchronisation.GroupKeys;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How the official referential is taken: {@code hub.local.referential}.
 *
 * @param groupKeys the group's public keys, a JWKS file; without it the entity does not synchronise
 * @param overlay a directory of rows laid over the official ones; may be absent
 */
@Validated
@ConfigurationProperties(prefix = "hub.local.referential", ignoreUnknownFields = false)
record LocalReferentialSettings(Path groupKeys, Path overlay) {

  /** A hub that takes nothing from the group needs files of its own. */
  ReferentialSource source(ReferentialSettings files) {
    return groupKeys == null
        ? new ReferentialSource(files.required())
        : new ReferentialSource(files.directory(), overlay);
  }

  GroupKeys keys() {
    return new GroupKeys(groupKeys);
  }
}
