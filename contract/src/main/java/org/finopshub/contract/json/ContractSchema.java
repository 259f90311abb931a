package org.finopshub.contract.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** One of the contract's JSON Schemas (draft 2020-12). */
public final class ContractSchema {
  private final JsonSchema schema;

  private ContractSchema(JsonSchema schema) {
    this.schema = schema;
  }

  /** Reads a schema that lies beside a class. */
  public static ContractSchema resource(Class<?> beside, String name) {
    var config =
        SchemaValidatorsConfig.builder()
            .pathType(PathType.JSON_POINTER)
            .locale(Locale.ENGLISH)
            .build();
    try (var in = beside.getResourceAsStream(name)) {
      return new ContractSchema(
          JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(in, config));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is wrong with a document, in the order of its properties. */
  public List<Problem> problems(JsonNode document) {
    return schema.validate(document).stream().map(m -> problem(m, document)).toList();
  }

  private static Problem problem(ValidationMessage message, JsonNode document) {
    var pointer = message.getInstanceLocation().toString();
    var value = document.at(pointer);
    return new Problem(
        pointer.isEmpty() ? "" : pointer.substring(1).replace('/', '.'),
        message.getError() == null ? message.getMessage() : message.getError(),
        value.isValueNode() ? value.asText() : null);
  }

  /**
   * One thing that is wrong.
   *
   * @param property where, like {@code files.0.name}; empty for the document itself
   * @param value what stands there when it is a single value, else null
   */
  public record Problem(String property, String message, String value) {}
}
