package org.finopshub.portal.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.MediaType;
import java.util.List;
import java.util.Objects;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Gives every JSON answer of the document an example. */
@Component
final class ResponseExamples implements GlobalOpenApiCustomizer {
  /** An endpoint that does not say what it produces answers JSON. */
  private static final List<String> JSON = List.of("application/json", "*/*");

  @Override
  public void customise(OpenAPI document) {
    var examples = new SchemaExamples(document.getComponents().getSchemas());
    document.getPaths().values().stream()
        .flatMap(path -> path.readOperations().stream())
        .flatMap(operation -> operation.getResponses().values().stream())
        .filter(response -> response.getContent() != null)
        .flatMap(response -> JSON.stream().map(response.getContent()::get))
        .filter(Objects::nonNull)
        .filter(media -> media.getExample() == null && media.getSchema() != null)
        .forEach(media -> exemplify(media, examples));
  }

  private static void exemplify(MediaType media, SchemaExamples examples) {
    media.setExample(examples.of(media.getSchema()));
  }
}
