package org.finopshub.portal.group;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.finopshub.group.alert.AlertQuery;
import org.finopshub.group.alert.Severity;
import org.finopshub.portal.query.QueryParameters;
import org.finopshub.portal.query.Words;
import org.springframework.util.MultiValueMap;

/** Reads which alerts a request asks for. */
final class AlertParameters {
  private static final List<String> KNOWN =
      List.of("state", "entity", "period", "code", "severity", "limit", "offset");

  private AlertParameters() {}

  static AlertQuery query(MultiValueMap<String, String> parameters) {
    var asked = QueryParameters.of(parameters, KNOWN);
    var page = asked.page();
    return new AlertQuery(
        asked.choice("state", states()).orElse(Optional.of(true)),
        Optional.empty(),
        asked.id("entity"),
        asked.month("period"),
        asked.id("code"),
        asked.choice("severity", Words.of(Severity.class)),
        page.limit(),
        page.offset());
  }

  private static Map<String, Optional<Boolean>> states() {
    var states = new LinkedHashMap<String, Optional<Boolean>>();
    states.put("open", Optional.of(true));
    states.put("resolved", Optional.of(false));
    states.put("all", Optional.empty());
    return states;
  }
}
