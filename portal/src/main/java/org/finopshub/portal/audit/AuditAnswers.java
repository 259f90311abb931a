package org.finopshub.portal.audit;

import java.time.Clock;
import java.util.List;
import org.finopshub.portal.csv.AnswerFormat;
import org.finopshub.portal.csv.CsvAnswer;
import org.finopshub.portal.query.QueryParameters;
import org.finopshub.portal.query.Words;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Shows auditors of either hub what was written down. */
@Component
public final class AuditAnswers {
  private final AccessReport report;
  private final Clock clock;

  AuditAnswers(AccessReport report, Clock clock) {
    this.report = report;
    this.clock = clock;
  }

  public ResponseEntity<?> answer(MultiValueMap<String, String> parameters) {
    var asked = QueryParameters.of(parameters, AccessQuery.KNOWN);
    var format = asked.choice("format", Words.of(AnswerFormat.class)).orElse(AnswerFormat.JSON);
    var found = report.accesses(AccessQuery.of(asked, clock));
    var list = new AuditedAccesses(found.items(), found.total(), clock.instant());
    return switch (format) {
      case JSON -> ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(list);
      case CSV ->
          CsvAnswer.of(
              "audit.csv",
              AuditedAccess.TEXTS,
              List.of(),
              list.items().stream().map(AuditedAccess::row).toList(),
              list.total(),
              list.asOf());
    };
  }
}
