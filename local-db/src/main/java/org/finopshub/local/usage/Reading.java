package org.finopshub.local.usage;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.finopshub.contract.referential.Referential;

/**
 * How the lines of a source are read: all that differs between a FOCUS file and a plain usage file.
 *
 * @param sql the statement that gives the file's columns the names usage has here
 * @param requiredColumns without these a file is not of this kind
 */
record Reading(
    String sql,
    List<String> requiredColumns,
    List<ProductRule> rules,
    List<String> tagKeys,
    Map<String, String> subAccounts,
    List<String> providers,
    List<String> excludedProviders,
    String defaultDomain) {
  private static final List<String> FOCUS_REQUIRED =
      List.of("BilledCost", "BillingCurrency", "BillingPeriodStart", "ChargeCategory");
  private static final List<String> PLAIN_REQUIRED =
      List.of("application_id", "product_id", "quantity", "unit");

  static Reading focus(UsageSource.FocusFiles source, List<ProductRule> rules) {
    return new Reading(
        "focus_lines",
        FOCUS_REQUIRED,
        rules,
        source.tagKeys(),
        source.subAccounts(),
        lowerCase(source.providers()),
        lowerCase(source.excludeProviders()),
        source.defaultDomain());
  }

  static Reading plain(String defaultDomain, Referential referential) {
    return new Reading(
        "plain_lines",
        PLAIN_REQUIRED,
        referential.products().stream().map(ProductRule::ofProduct).toList(),
        List.of(),
        Map.of(),
        List.of(),
        List.of(),
        defaultDomain);
  }

  /**
   * Column names are not told apart by case.
   *
   * @throws UntakeableException naming the columns that are missing
   */
  void requireColumns(List<String> found) throws UntakeableException {
    var known = lowerCase(found);
    var missing =
        requiredColumns.stream()
            .filter(column -> !known.contains(column.toLowerCase(Locale.ROOT)))
            .toList();
    if (!missing.isEmpty()) {
      throw new UntakeableException(
          "the required columns %s are missing; found %s".formatted(missing, found));
    }
  }

  private static List<String> lowerCase(List<String> names) {
    return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
  }
}
