package org.finopshub.routes.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializerBase;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;

/** Writes what a command came to for a program; decimals are never rounded. */
final class JsonText {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .addModule(new SimpleModule().addSerializer(BigDecimal.class, new PlainText()))
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  private JsonText() {}

  static String of(Object outcome) throws JsonProcessingException {
    return JSON.writeValueAsString(outcome);
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
