package org.finopshub.portal.group;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.finopshub.portal.problem.RefusedRequestException;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * The day a cost query is about the end of, and what else it asks.
 *
 * @param day a UTC day that has begun; empty = as the figures stand
 */
record AsOfDay(Optional<LocalDate> day, MultiValueMap<String, String> rest) {
  static final String NAME = "as_of";

  static AsOfDay among(MultiValueMap<String, String> parameters, Clock clock) {
    var rest = new LinkedMultiValueMap<>(parameters);
    List<String> found = rest.remove(NAME);
    if (found == null) {
      return new AsOfDay(Optional.empty(), rest);
    }
    if (found.size() > 1) {
      throw RefusedRequestException.repeatedParameter(NAME, found);
    }
    return new AsOfDay(Optional.of(day(found.get(0), clock)), rest);
  }

  private static LocalDate day(String found, Clock clock) {
    var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    try {
      var day = LocalDate.parse(found);
      if (!day.isAfter(today)) {
        return day;
      }
    } catch (DateTimeParseException notADay) {
      throw refused(found, today);
    }
    throw refused(found, today);
  }

  private static RefusedRequestException refused(String found, LocalDate today) {
    return RefusedRequestException.invalidParameter(
        NAME, found, "a day as YYYY-MM-DD, not after %s (UTC)".formatted(today));
  }
}
