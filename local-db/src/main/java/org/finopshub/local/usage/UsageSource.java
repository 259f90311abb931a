package org.finopshub.local.usage;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Where an entity's usage comes from. */
public sealed interface UsageSource {

  /** The name deliveries, rejected lines and findings are kept under. */
  String sourceId();

  /** The domain of what no product map row knows. */
  String defaultDomain();

  /** A source that is a set of files. */
  sealed interface Files extends UsageSource permits FocusFiles, PlainUsageFiles {

    /** A glob; its part before the first wildcard is the directory that is read. */
    String files();
  }

  /**
   * FOCUS 1.0 to 1.2 cost files: {@code .csv}, {@code .csv.gz} or {@code .parquet}.
   *
   * @param tagKeys keys of {@code Tags} that name the application, the first found wins
   * @param subAccounts {@code SubAccountId} to application, for lines no tag names
   * @param productMap CSV file: provider, service, sku, unit, charge_category to domain, product
   * @param providers only lines of these are taken; empty takes all
   * @param excludeProviders lines of these are left out of scope
   */
  record FocusFiles(
      String sourceId,
      String files,
      List<String> tagKeys,
      Map<String, String> subAccounts,
      Path productMap,
      String defaultDomain,
      List<String> providers,
      List<String> excludeProviders)
      implements Files {

    public FocusFiles {
      tagKeys = tagKeys == null ? List.of() : List.copyOf(tagKeys);
      subAccounts = subAccounts == null ? Map.of() : Map.copyOf(subAccounts);
      providers = providers == null ? List.of() : List.copyOf(providers);
      excludeProviders = excludeProviders == null ? List.of() : List.copyOf(excludeProviders);
    }
  }

  /**
   * Usage an entity counts itself: CSV files ({@code .csv}, {@code .csv.gz}) or Parquet with {@code
   * application_id, product_id, quantity, unit [, billed_cost, billing_currency, charge_category]}.
   *
   * @param files a glob; each file's name holds its month as {@code YYYY-MM}
   */
  record PlainUsageFiles(String sourceId, String files, String defaultDomain) implements Files {}

  /**
   * A query on any JDBC database that answers a plain usage file's columns.
   *
   * @param query holds {@code :period_start} and {@code :period_end} (first day of the next month)
   */
  record SqlUsage(
      String sourceId,
      String jdbcUrl,
      String username,
      String password,
      String query,
      String defaultDomain)
      implements UsageSource {

    @Override
    public String toString() {
      return "SqlUsage[sourceId=%s, jdbcUrl=%s]".formatted(sourceId, jdbcUrl);
    }
  }
}
