package org.finopshub.routes.settings;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where domains, products, mapping and prices are read from: {@code hub.referential}.
 *
 * @param directory may be absent where the group publishes them
 */
@Validated
@ConfigurationProperties(prefix = "hub.referential", ignoreUnknownFields = false)
record ReferentialSettings(Path directory) {

  Path required() {
    if (directory == null) {
      throw new InvalidSettingException("hub.referential.directory", "nothing", Allowed.REQUIRED);
    }
    return directory;
  }
}
