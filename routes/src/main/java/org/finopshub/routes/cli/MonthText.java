package org.finopshub.routes.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializerBase;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.finopshub.local.report.MonthSummary;

/** Writes what became of a month for a person or for a program; decimals are never rounded. */
final class MonthText {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .addModule(new SimpleModule().addSerializer(BigDecimal.class, new PlainText()))
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  private MonthText() {}

  static String json(MonthSummary month) throws JsonProcessingException {
    return JSON.writeValueAsString(month);
  }

  static String plain(MonthSummary month) {
    return """
        %s, run %s
        lines     %d taken, %d rejected, %d out of scope, %d unmapped
        exported  %d rows of %d applications
        billed    in %s, out %s
        seconds   %s"""
        .formatted(
            month.period(),
            month.runId(),
            month.linesTaken(),
            month.linesRejected(),
            month.linesOutOfScope(),
            month.linesUnmapped(),
            month.rowsExported(),
            month.applications(),
            each(month.billedIn()),
            each(month.billedOut()),
            each(month.secondsPerStep()));
  }

  private static String each(Map<String, BigDecimal> figures) {
    return figures.entrySet().stream()
        .map(figure -> figure.getKey() + " " + figure.getValue().toPlainString())
        .collect(Collectors.joining(", "));
  }

  /** Decimals as text, so that no reader turns them into floating point. */
  private static final class PlainText extends ToStringSerializerBase {
    private static final long serialVersionUID = 1L;

    PlainText() {
      super(BigDecimal.class);
    }

    @Override
    public String valueToString(Object decimal) {
      return ((BigDecimal) decimal).toPlainString();
    }
  }
}
