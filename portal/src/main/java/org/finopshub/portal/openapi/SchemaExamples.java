package org.finopshub.portal.openapi;

import com.fasterxml.jackson.databind.node.NumericNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.swagger.v3.oas.models.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes the example of an answer out of those of its members, so that it always has the answer's
 * shape. A member without one is null there.
 */
final class SchemaExamples {
  private static final String REFERENCE = "#/components/schemas/";

  private final Map<String, Schema> schemas;

  SchemaExamples(Map<String, Schema> schemas) {
    this.schemas = schemas;
  }

  Object of(Schema<?> schema) {
    if (schema.getExample() != null) {
      return typed(schema.getExample(), schema);
    }
    if (schema.get$ref() != null) {
      return of(schemas.get(schema.get$ref().substring(REFERENCE.length())));
    }
    if (schema.getItems() != null) {
      return List.of(of(schema.getItems()));
    }
    return schema.getProperties() == null ? null : members(schema.getProperties());
  }

  private Map<String, Object> members(Map<String, Schema> properties) {
    var example = new LinkedHashMap<String, Object>();
    properties.forEach((name, schema) -> example.put(name, of(schema)));
    return example;
  }

  /** A decimal is a string, even where its example was read as a number. */
  private static Object typed(Object example, Schema<?> schema) {
    return isText(schema) && example instanceof NumericNode number
        ? TextNode.valueOf(number.asText())
        : example;
  }

  private static boolean isText(Schema<?> schema) {
    return "string".equals(schema.getType()) || Set.of("string").equals(schema.getTypes());
  }
}
