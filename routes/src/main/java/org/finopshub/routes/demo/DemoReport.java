package org.finopshub.routes.demo;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.finopshub.group.completeness.AssessedMonth;

/** Writes what the demo did for a person or for a program; costs are never rounded. */
final class DemoReport {
  private static final String ROW =
      "%-8s %-8s %9s %9s %9s %6s %9s %9s  %-10s %-3s %-36s %-36s %s%n";

  private DemoReport() {}

  static String text(DemoOutcome outcome) {
    var text = new StringBuilder();
    text.append(
        ROW.formatted(
            "entity",
            "period",
            "taken",
            "rejected",
            "unmapped",
            "apps",
            "exported",
            "loaded",
            "status",
            "",
            "billed in",
            "billed out",
            "seconds per step"));
    outcome.slices().forEach(slice -> text.append(row(slice)));
    text.append("%nMonths that want somebody's attention:%n".formatted());
    outcome.unsettled().forEach(month -> text.append(row(month)));
    text.append("%nSeconds: %s%n".formatted(steps(outcome.secondsPerStep())));
    text.append(
        outcome.isExact()
            ? "Every drop is loaded; what went in came out, to the last decimal.%n".formatted()
            : "NOT EXACT: look at the rows whose two costs differ or whose status is not LOADED.%n"
                .formatted());
    return text.toString();
  }

  static String json(DemoOutcome outcome) throws JsonProcessingException {
    return JsonMapper.builder()
        .addModule(new JavaTimeModule())
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
        .enable(SerializationFeature.INDENT_OUTPUT)
        // As strings: a reader that knows binary fractions only would change them.
        .withConfigOverride(
            BigDecimal.class,
            decimal -> decimal.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
        .build()
        .writeValueAsString(outcome);
  }

  private static String row(SliceOutcome slice) {
    return ROW.formatted(
        slice.entityId(),
        slice.period(),
        slice.linesTaken(),
        slice.linesRejected(),
        slice.linesUnmapped(),
        slice.applications(),
        slice.rowsExported(),
        slice.rowsLoaded(),
        slice.status(),
        String.join("/", slice.billedIn().keySet()),
        costs(slice.billedIn()),
        costs(slice.billedOut()),
        steps(slice.secondsPerStep()));
  }

  private static String row(AssessedMonth month) {
    return "%-8s %-8s %-10s since %s%n"
        .formatted(month.entityId(), month.period(), month.status(), month.since());
  }

  private static String costs(Map<String, BigDecimal> byCurrency) {
    return byCurrency.values().stream()
        .map(BigDecimal::toPlainString)
        .collect(Collectors.joining("/"));
  }

  private static String steps(Map<String, BigDecimal> seconds) {
    return seconds.entrySet().stream()
        .map(step -> step.getKey() + " " + step.getValue().toPlainString())
        .collect(Collectors.joining(", "));
  }
}
