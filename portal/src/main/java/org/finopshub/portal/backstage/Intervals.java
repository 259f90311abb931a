package org.finopshub.portal.backstage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.regex.Pattern;
import org.finopshub.portal.problem.RefusedRequestException;

/**
 * Two equally long times, in whole months: a hub that knows months does not cut them.
 *
 * @param to last month of the later time: the last that was whole when it ended
 * @param months of each of the two
 *     <p>Source: ISO 8601 repeating intervals, as the plugin writes them: R2/P30D/2024-10-01
 */
public record Intervals(YearMonth to, int months) {
  static final String NAME = "intervals";

  private static final Map<String, Integer> MONTHS =
      Map.of("P7D", 1, "P30D", 1, "P90D", 3, "P3M", 3);
  private static final Pattern FORM =
      Pattern.compile("R\\d+/(P7D|P30D|P90D|P3M)/(\\d{4}-\\d{2}-\\d{2})");
  private static final String ALLOWED =
      "R2/ and one of P7D, P30D, P90D, P3M, and the day after the last, such as R2/P30D/2024-10-01";

  static Intervals parse(String found) {
    var asked = FORM.matcher(found);
    if (!asked.matches()) {
      throw RefusedRequestException.invalidParameter(NAME, found, ALLOWED);
    }
    try {
      var end = LocalDate.parse(asked.group(2));
      return new Intervals(YearMonth.from(end).minusMonths(1), MONTHS.get(asked.group(1)));
    } catch (DateTimeParseException notADay) {
      throw RefusedRequestException.invalidParameter(NAME, found, ALLOWED);
    }
  }
}
