package org.finopshub.portal.query;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.finopshub.portal.problem.RefusedRequestException;
import org.springframework.util.MultiValueMap;

/**
 * The parameters of one request; every one of them is known and well-formed, or the request is
 * refused.
 *
 * @throws RefusedRequestException from every method, naming the parameter, what was found and what
 *     is allowed
 */
public final class QueryParameters {
  /** Most rows one answer may hold. */
  public static final int MOST_ROWS = 10_000;

  /** Rows an answer holds when the request does not say. */
  public static final int USUAL_ROWS = 1_000;

  private static final int MOST_OFFSET = 100_000_000;
  private static final int LONGEST_TEXT = 200;
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
  private static final String MONTH_FORM = "a month as YYYY-MM, such as 2024-09";

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final String DAY_FORM = "a day as YYYY-MM-DD, such as 2024-09-30";

  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

  private final MultiValueMap<String, String> parameters;

  private QueryParameters(MultiValueMap<String, String> parameters) {
    this.parameters = parameters;
  }

  /** Accepts the parameters of a request when the endpoint knows them all. */
  public static QueryParameters of(
      MultiValueMap<String, String> parameters, Collection<String> known) {
    for (var name : parameters.keySet()) {
      if (!known.contains(name)) {
        throw RefusedRequestException.unknownParameter(name, known);
      }
    }
    return new QueryParameters(parameters);
  }

  public YearMonth requiredMonth(String name) {
    return month(name)
        .orElseThrow(() -> RefusedRequestException.missingParameter(name, MONTH_FORM));
  }

  public Optional<YearMonth> month(String name) {
    return text(name).map(found -> parseMonth(name, found));
  }

  public Optional<LocalDate> day(String name) {
    return text(name).map(found -> parseDay(name, found));
  }

  /** A moment with its offset from UTC. */
  public Optional<Instant> moment(String name) {
    return text(name).map(found -> parseMoment(name, found));
  }

  private static Instant parseMoment(String name, String found) {
    try {
      return OffsetDateTime.parse(found).toInstant();
    } catch (DateTimeParseException notAMoment) {
      throw RefusedRequestException.invalidParameter(
          name, found, "a moment such as 2024-10-05T02:11:09Z");
    }
  }

  private static LocalDate parseDay(String name, String found) {
    try {
      if (DAY.matcher(found).matches()) {
        return LocalDate.parse(found);
      }
    } catch (DateTimeParseException notADay) {
      throw RefusedRequestException.invalidParameter(name, found, DAY_FORM);
    }
    throw RefusedRequestException.invalidParameter(name, found, DAY_FORM);
  }

  /** Reads a month wherever it stands: query parameter or request body. */
  public static YearMonth parseMonth(String name, String found) {
    try {
      if (found != null && MONTH.matcher(found).matches()) {
        return YearMonth.parse(found);
      }
    } catch (DateTimeParseException notAMonth) {
      throw RefusedRequestException.invalidParameter(name, found, MONTH_FORM);
    }
    throw RefusedRequestException.invalidParameter(name, found, MONTH_FORM);
  }

  /** Reads a run id wherever it stands: query parameter or path. */
  public static UUID parseRunId(String name, String found) {
    try {
      return UUID.fromString(found);
    } catch (IllegalArgumentException notAnId) {
      throw RefusedRequestException.invalidParameter(name, found, "a UUID");
    }
  }

  /** Reads a text wherever it stands: query parameter or request body. */
  public static String parseText(String name, String found, int mostCharacters) {
    if (found == null
        || found.isBlank()
        || found.length() > mostCharacters
        || found.indexOf('\0') >= 0) {
      throw RefusedRequestException.invalidParameter(
          name, found, "1 to %d characters".formatted(mostCharacters));
    }
    return found;
  }

  /** Reads a version wherever it stands: query parameter or path. */
  public static int parseVersion(String name, String found) {
    if (!found.matches("[1-9]\\d{0,8}")) {
      throw RefusedRequestException.invalidParameter(name, found, "a whole number above 0");
    }
    return Integer.parseInt(found);
  }

  public Optional<Integer> version(String name) {
    return text(name).map(found -> parseVersion(name, found));
  }

  public Page page() {
    return new Page(number("limit", 1, MOST_ROWS, USUAL_ROWS), number("offset", 0, MOST_OFFSET, 0));
  }

  /** Reads one word of a closed list wherever it stands. */
  public static <T> T parseChoice(String name, String found, Map<String, T> choices) {
    if (found == null) {
      throw RefusedRequestException.missingParameter(
          name, "one of " + String.join(", ", choices.keySet()));
    }
    return chosen(name, found, choices);
  }

  /** One word of a closed list. */
  public <T> Optional<T> choice(String name, Map<String, T> choices) {
    return text(name).map(found -> chosen(name, found, choices));
  }

  /** Some words of a closed list, separated by commas or given one by one; no word twice. */
  public <T> List<T> choices(String name, Map<String, T> choices) {
    var words = words(name);
    if (words.stream().distinct().count() < words.size()) {
      throw RefusedRequestException.invalidParameter(
          name, String.join(",", words), "each of %s once".formatted(choices.keySet()));
    }
    return words.stream().map(found -> chosen(name, found, choices)).toList();
  }

  /** Words of a given form, separated by commas or given one by one. */
  public List<String> wordsLike(String name, Pattern form, String allowed) {
    for (var word : words(name)) {
      if (!form.matcher(word).matches()) {
        throw RefusedRequestException.invalidParameter(name, word, allowed);
      }
    }
    return words(name);
  }

  /** One word of a given form. */
  public Optional<String> wordLike(String name, Pattern form, String allowed) {
    var found = text(name);
    if (found.isPresent() && !form.matcher(found.orElseThrow()).matches()) {
      throw RefusedRequestException.invalidParameter(name, found.orElseThrow(), allowed);
    }
    return found;
  }

  /** One currency by its code. */
  public Optional<String> currency(String name) {
    return wordLike(name, CURRENCY, "an ISO 4217 code, such as EUR");
  }

  /** Ids, given one by one: an id may hold a comma. */
  public List<String> ids(String name) {
    var found = parameters.getOrDefault(name, List.of());
    found.forEach(id -> requireId(name, id));
    return found;
  }

  public Optional<String> id(String name) {
    var found = text(name);
    found.ifPresent(id -> requireId(name, id));
    return found;
  }

  private static void requireId(String name, String id) {
    parseText(name, id, LONGEST_TEXT);
  }

  private Optional<String> text(String name) {
    var found = parameters.getOrDefault(name, List.of());
    if (found.size() > 1) {
      throw RefusedRequestException.repeatedParameter(name, found);
    }
    return found.stream().findFirst();
  }

  /** A whole number within bounds, if there is one. */
  public Optional<Integer> number(String name, int least, int most) {
    return text(name).isPresent()
        ? Optional.of(number(name, least, most, least))
        : Optional.empty();
  }

  /** A whole number within bounds. */
  public int number(String name, int least, int most, int otherwise) {
    var allowed = "a whole number from %d to %d".formatted(least, most);
    return text(name)
        .map(
            found -> {
              if (!found.matches("\\d{1,9}")
                  || Integer.parseInt(found) < least
                  || Integer.parseInt(found) > most) {
                throw RefusedRequestException.invalidParameter(name, found, allowed);
              }
              return Integer.parseInt(found);
            })
        .orElse(otherwise);
  }

  private List<String> words(String name) {
    return parameters.getOrDefault(name, List.of()).stream()
        .flatMap(found -> Stream.of(found.split(",", -1)))
        .toList();
  }

  private static <T> T chosen(String name, String found, Map<String, T> choices) {
    if (!choices.containsKey(found)) {
      throw RefusedRequestException.invalidParameter(
          name, found, "one of " + String.join(", ", choices.keySet()));
    }
    return choices.get(found);
  }
}
