package org.finopshub.portal.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.MediaType;
import java.util.Objects;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Gives every JSON answer of the document an example. */
@Component
final class ResponseExamples implements GlobalOpenApiCustomizer {

  @Override
  public void customise(OpenAPI document) {
    var examples = new SchemaExamples(document.getComponents().getSchemas());
    document.getPaths().values().stream()
        .flatMap(path -> path.readOperations().stream())
        .flatMap(operation -> operation.getResponses().values().stream())
        .filter(response -> response.getContent() != null)
        .map(
            response ->
                response
                    .getContent()
                    .get(org.springframework.http.MediaType.APPLICATION_JSON_VALUE))
        .filter(Objects::nonNull)
        .filter(media -> media.getExample() == null && media.getSchema() != null)
        .forEach(media -> exemplify(media, examples));
  }

  private static void exemplify(MediaType media, SchemaExamples examples) {
    media.setExample(examples.of(media.getSchema()));
  }
}
