package org.finopshub.portal.page;

import java.util.ArrayList;
import java.util.List;
import org.finopshub.portal.query.QueryParameters;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What the form of a page asks for. A field left empty asks for nothing; the language is no filter.
 */
public final class PageFilters {
  private PageFilters() {}

  /** Read as strictly as the API reads its parameters. */
  public static QueryParameters of(MultiValueMap<String, String> parameters, List<String> known) {
    var filled = new LinkedMultiValueMap<String, String>();
    parameters.forEach(
        (name, values) -> {
          var given = values.stream().filter(value -> !value.isEmpty()).toList();
          if (!given.isEmpty() && !name.equals(LanguageChoice.PARAMETER)) {
            filled.put(name, new ArrayList<>(given));
          }
        });
    return QueryParameters.of(filled, known);
  }
}
