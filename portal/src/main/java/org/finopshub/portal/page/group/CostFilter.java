package org.finopshub.portal.page.group;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.finopshub.portal.query.QueryParameters;

/**
 * The month, entity and currency a page of costs is about, and what else there is to choose.
 *
 * <p>Units: in the group's currency everything that has a rate is converted; in any other only what
 * was billed in it is shown.
 */
public final class CostFilter {
  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

  private final List<YearMonth> months;
  private final List<String> knownEntities;
  private final List<String> currencies;
  private final YearMonth period;
  private final String entity;
  private final String currency;

  CostFilter(QueryParameters asked, Choices choices) {
    var known = choices.months();
    this.months = List.copyOf(known.keySet());
    this.knownEntities = choices.entities();
    this.currencies = choices.currencies();
    this.period = asked.month("period").orElse(usual(known));
    this.entity = asked.id("entity").orElse(null);
    this.currency =
        asked
            .wordLike("currency", CURRENCY, "an ISO 4217 code, such as EUR")
            .orElse(choices.groupCurrency());
  }

  /** The newest month that as many entities have as any: a running month comes by choice only. */
  private static YearMonth usual(SortedMap<YearMonth, Long> known) {
    return known.entrySet().stream()
        .max(
            Map.Entry.<YearMonth, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  public List<YearMonth> months() {
    return months;
  }

  public List<String> knownEntities() {
    return knownEntities;
  }

  public List<String> currencies() {
    return currencies;
  }

  /** Null when no month has figures. */
  public YearMonth period() {
    return period;
  }

  /** Null means all. */
  public String entity() {
    return entity;
  }

  public String currency() {
    return currency;
  }

  /** Whether the reader may see any entity of what is asked for. */
  boolean isTheReaders() {
    return entity == null ? !knownEntities.isEmpty() : knownEntities.contains(entity);
  }

  /** As the API is asked for it; null when costs are shown as they were billed. */
  public String conversion() {
    return convertTo().orElse(null);
  }

  boolean isConverted() {
    return convertTo().isPresent();
  }

  List<String> entities() {
    return entity == null ? List.of() : List.of(entity);
  }

  /** The group's currency; empty when costs are asked for as they were billed. */
  Optional<String> convertTo() {
    return Optional.of(currency).filter(currencies.get(0)::equals);
  }
}
