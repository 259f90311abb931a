package org.finopshub.portal.query;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/** What a caller asks of a list by month. */
public record MonthList(Optional<YearMonth> period, Page page) {
  private static final List<String> KNOWN = List.of("period", "limit", "offset");

  public static MonthList of(MultiValueMap<String, String> parameters) {
    var asked = QueryParameters.of(parameters, KNOWN);
    return new MonthList(asked.month("period"), asked.page());
  }
}
