package org.finopshub.routes.settings;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import org.finopshub.contract.check.CheckRules;
import org.finopshub.group.ingestion.IntakeSettings;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where drops arrive and where they end: {@code hub.group.intake}.
 *
 * @param sftpRoot holds a directory per entity with {@code inbox} and {@code outbox}
 * @param waitForFiles how long a manifest may wait for its data, and data for its manifest
 * @param importsAtOnce drops that are decided at the same time, those of one entity one after the
 *     other
 * @param maxRows of one drop
 * @param maxBytes of one data file, decompressed
 * @param maxRatio decompressed bytes to bytes as uploaded
 */
@Validated
@ConfigurationProperties(prefix = "hub.group.intake", ignoreUnknownFields = false)
record GroupIntakeSettings(
    @NotNull(message = Allowed.REQUIRED) Path sftpRoot,
    @NotNull(message = Allowed.REQUIRED) Path archive,
    @NotNull(message = Allowed.REQUIRED) Path quarantine,
    @NotNull(message = Allowed.REQUIRED) Duration waitForFiles,
    @NotNull(message = Allowed.REQUIRED) Duration pollEvery,
    @NotNull(message = Allowed.REQUIRED) String sweepOrphansAt,
    @Min(value = 1, message = Allowed.AT_LEAST_ONE) int importsAtOnce,
    @Min(value = 1, message = Allowed.AT_LEAST_ONE) long maxRows,
    @Min(value = 1, message = Allowed.AT_LEAST_ONE) long maxBytes,
    @Min(value = 1, message = Allowed.AT_LEAST_ONE) int maxRatio) {

  IntakeSettings intake() {
    return new IntakeSettings(
        sftpRoot,
        archive,
        quarantine,
        waitForFiles,
        new CheckRules.Limits(maxRows, maxBytes, maxRatio));
  }
}
