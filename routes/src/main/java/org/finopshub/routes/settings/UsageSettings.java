package org.finopshub.routes.settings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.finopshub.local.duckdb.DuckDbLimits;
import org.finopshub.local.usage.UsageSource;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What the entity's usage is taken from: {@code hub.local.usage}.
 *
 * @param sources by the name that deliveries and findings are kept under
 * @param duckdb bounds of what reading a file may use
 */
@Validated
@ConfigurationProperties(prefix = "hub.local.usage", ignoreUnknownFields = false)
record UsageSettings(
    @NotEmpty(message = Allowed.NOT_EMPTY) Map<String, @Valid Source> sources,
    @NotNull(message = Allowed.REQUIRED) @Valid Bounds duckdb) {

  List<UsageSource> usageSources() {
    return sources.entrySet().stream()
        .map(source -> source.getValue().usageSource(source.getKey()))
        .toList();
  }

  DuckDbLimits limits() {
    return new DuckDbLimits(duckdb.memory(), duckdb.threads(), duckdb.tempDirectory());
  }

  /** Of one file being read. */
  record Bounds(
      @NotNull(message = Allowed.REQUIRED)
          @Pattern(regexp = "[1-9][0-9]*(MB|GB)", message = "a size such as 512MB or 2GB")
          String memory,
      @Min(value = 1, message = Allowed.AT_LEAST_ONE) int threads,
      @NotNull(message = Allowed.REQUIRED) Path tempDirectory) {}

  /** The three kinds of source. */
  enum Kind {
    FOCUS,
    PLAIN,
    SQL
  }

  /** One source; {@code kind} says which of the others it needs. */
  record Source(
      @NotNull(message = "one of focus, plain, sql") Kind kind,
      String files,
      List<String> tagKeys,
      Map<String, String> subAccounts,
      Path productMap,
      @NotNull(message = Allowed.REQUIRED) String defaultDomain,
      List<String> providers,
      List<String> excludeProviders,
      String jdbcUrl,
      String username,
      String password,
      String query) {

    UsageSource usageSource(String sourceId) {
      return switch (kind) {
        case FOCUS ->
            new UsageSource.FocusFiles(
                sourceId,
                required(sourceId, "files", files),
                tagKeys,
                subAccounts,
                required(sourceId, "product-map", productMap),
                defaultDomain,
                providers,
                excludeProviders);
        case PLAIN ->
            new UsageSource.PlainUsageFiles(
                sourceId, required(sourceId, "files", files), defaultDomain);
        case SQL ->
            new UsageSource.SqlUsage(
                sourceId,
                required(sourceId, "jdbc-url", jdbcUrl),
                username,
                password,
                required(sourceId, "query", query),
                defaultDomain);
      };
    }

    private <T> T required(String sourceId, String property, T value) {
      if (value == null) {
        throw new InvalidSettingException(
            "hub.local.usage.sources.%s.%s".formatted(sourceId, property),
            "nothing",
            "a value, a source of kind %s needs it".formatted(kind));
      }
      return value;
    }
  }
}
