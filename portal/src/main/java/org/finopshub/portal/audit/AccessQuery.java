package org.finopshub.portal.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.finopshub.portal.query.Page;
import org.finopshub.portal.query.QueryParameters;
import org.finopshub.portal.query.Words;

/**
 * Which requests to list; what is empty chooses nothing.
 *
 * @param who a subject or a name
 * @param before excluded
 */
public record AccessQuery(
    Instant from,
    Optional<Instant> before,
    Optional<String> who,
    Optional<String> route,
    Optional<Integer> status,
    Optional<Decision> decision,
    Page page) {
  public static final List<String> KNOWN =
      List.of("from", "to", "who", "route", "status", "decision", "limit", "offset", "format");

  private static final int USUAL_DAYS = 31;

  /** Days are those of UTC, like the months of the ledger. */
  public static AccessQuery of(QueryParameters asked, Clock clock) {
    var to = asked.day("to");
    var last = to.orElseGet(() -> LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    return new AccessQuery(
        start(asked.day("from").orElse(last.minusDays(USUAL_DAYS - 1L))),
        to.map(day -> start(day.plusDays(1))),
        asked.id("who"),
        asked.id("route"),
        asked.number("status", 100, 599),
        asked.choice("decision", Words.of(Decision.class)),
        asked.page());
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
