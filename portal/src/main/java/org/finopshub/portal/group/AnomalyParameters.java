package org.finopshub.portal.group;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.finopshub.group.anomaly.AnomalyKind;
import org.finopshub.group.anomaly.AnomalyQuery;
import org.finopshub.group.anomaly.AnomalyStatus;
import org.finopshub.portal.csv.AnswerFormat;
import org.finopshub.portal.query.QueryParameters;
import org.finopshub.portal.query.States;
import org.finopshub.portal.query.Words;
import org.springframework.util.MultiValueMap;

/** Reads which anomalies a request asks for. */
final class AnomalyParameters {
  private static final List<String> KNOWN =
      List.of(
          "entity",
          "from",
          "to",
          "domain",
          "product",
          "currency",
          "kind",
          "status",
          "owner",
          "state",
          "limit",
          "offset",
          "format");
  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

  private final QueryParameters parameters;

  AnomalyParameters(MultiValueMap<String, String> parameters) {
    this.parameters = QueryParameters.of(parameters, KNOWN);
  }

  AnswerFormat format() {
    return parameters.choice("format", Words.of(AnswerFormat.class)).orElse(AnswerFormat.JSON);
  }

  AnomalyQuery query() {
    var page = parameters.page();
    return new AnomalyQuery(
        parameters.id("entity"),
        parameters.month("from"),
        parameters.month("to"),
        parameters.id("domain"),
        parameters.id("product"),
        parameters.wordsLike("currency", CURRENCY, "one ISO 4217 code, such as USD").stream()
            .findFirst(),
        parameters.choice("kind", kinds()),
        parameters.choice("status", Words.of(AnomalyStatus.class)),
        parameters.id("owner"),
        States.of(parameters),
        page.limit(),
        page.offset());
  }

  private static Map<String, AnomalyKind> kinds() {
    var kinds = new LinkedHashMap<String, AnomalyKind>();
    for (var kind : AnomalyKind.values()) {
      kinds.put(kind.code(), kind);
    }
    return kinds;
  }
}
