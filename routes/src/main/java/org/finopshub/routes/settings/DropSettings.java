package org.finopshub.routes.settings;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.finopshub.contract.format.FileLayout;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How a finished run becomes files: {@code hub.local.export}.
 *
 * @param directory where drops wait until they are sent
 * @param signingKey a private EC key on P-256 as a JWK file
 */
@Validated
@ConfigurationProperties(prefix = "hub.local.export", ignoreUnknownFields = false)
record DropSettings(
    @NotNull(message = Allowed.REQUIRED) Path directory,
    @NotNull(message = Allowed.REQUIRED) FileLayout.Format format,
    @NotNull(message = Allowed.REQUIRED) FileLayout.Compression compression,
    @Min(value = 1, message = Allowed.AT_LEAST_ONE) long maxRowsPerFile,
    @NotNull(message = Allowed.REQUIRED) Path signingKey) {

  FileLayout layout() {
    return new FileLayout(format, compression, maxRowsPerFile);
  }
}
