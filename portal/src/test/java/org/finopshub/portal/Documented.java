package org.finopshub.portal;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UriComponentsBuilder;

/** What an OpenAPI document says, beside what really answers. */
public final class Documented {
  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  private Documented() {}

  /** Operations of the portal's own controllers but the pages, as {@code get /path}. */
  public static Set<String> answering(RequestMappingHandlerMapping mappings) {
    return operations(mappings, RestController.class);
  }

  /** Operations of all of the portal's own controllers, as {@code get /path}. */
  public static Set<String> mapped(RequestMappingHandlerMapping mappings) {
    return operations(mappings, Controller.class);
  }

  private static Set<String> operations(
      RequestMappingHandlerMapping mappings, Class<? extends Annotation> kind) {
    var operations = new TreeSet<String>();
    mappings
        .getHandlerMethods()
        .forEach(
            (mapping, handler) -> {
              if (AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), kind)
                  && handler.getBeanType().getPackageName().startsWith("org.finopshub.portal")) {
                for (var path : mapping.getPatternValues()) {
                  for (var method : mapping.getMethodsCondition().getMethods()) {
                    operations.add(method.name().toLowerCase(Locale.ROOT) + " " + path);
                  }
                }
              }
            });
    return operations;
  }

  /** Operations the document describes, as {@code get /path}. */
  public static Set<String> described(JsonNode document) {
    var operations = new TreeSet<String>();
    document
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        operation -> operations.add(operation.getKey() + " " + path.getKey())));
    return operations;
  }

  /**
   * What the document leaves unsaid: a summary, a description, or an example of a parameter or an
   * answer.
   */
  public static List<String> gaps(JsonNode document) {
    var gaps = new ArrayList<String>();
    for (var path : document.path("paths").properties()) {
      for (var operation : path.getValue().properties()) {
        var name = operation.getKey() + " " + path.getKey();
        if (METHODS.contains(operation.getKey())) {
          addGaps(gaps, name, operation.getValue());
        }
      }
    }
    return gaps;
  }

  /** Operations that answer with some status, as {@code get /path}. */
  public static Set<String> answeringWith(String status, JsonNode document) {
    var operations = new TreeSet<String>();
    for (var path : document.path("paths").properties()) {
      for (var operation : path.getValue().properties()) {
        if (operation.getValue().path("responses").has(status)) {
          operations.add(operation.getKey() + " " + path.getKey());
        }
      }
    }
    return operations;
  }

  /**
   * An address for each question that can be asked with some parameters; what else it needs is as
   * in the document's examples.
   */
  public static List<String> questions(JsonNode document, Map<String, String> parameters) {
    var questions = new ArrayList<String>();
    for (var path : document.path("paths").properties()) {
      var known = path.getValue().path("get").path("parameters");
      var names = known.findValuesAsText("name");
      if (names.containsAll(parameters.keySet())) {
        questions.add(question(path.getKey(), known, parameters));
      }
    }
    return questions;
  }

  private static String question(String path, JsonNode known, Map<String, String> parameters) {
    var address = UriComponentsBuilder.fromPath(path);
    var variables = new HashMap<String, String>();
    for (var parameter : known) {
      var name = parameter.path("name").asText();
      var value = parameters.getOrDefault(name, parameter.path("example").asText());
      if (parameter.path("in").asText().equals("path")) {
        variables.put(name, value);
      } else if (parameters.containsKey(name) || parameter.path("required").asBoolean()) {
        address.queryParam(name, value);
      }
    }
    return address.buildAndExpand(variables).toUriString();
  }

  private static void addGaps(List<String> gaps, String name, JsonNode operation) {
    if (!operation.hasNonNull("summary") || !operation.hasNonNull("description")) {
      gaps.add(name + " has no summary or description");
    }
    if (operation.path("responses").properties().stream()
        .noneMatch(response -> response.getKey().startsWith("2"))) {
      gaps.add(name + " has no successful response");
    }
    for (var parameter : operation.path("parameters")) {
      if (!parameter.hasNonNull("description") || !parameter.hasNonNull("example")) {
        gaps.add(name + " parameter " + parameter.path("name").asText());
      }
    }
    for (var response : operation.path("responses").properties()) {
      for (var type : List.of("application/json", "*/*")) {
        var json = response.getValue().path("content").path(type);
        if (response.getKey().startsWith("2") && !json.isMissingNode()) {
          addGapsOfExample(gaps, name + " answer", json.path("example"));
        }
      }
      var content = response.getValue().path("content").elements();
      var schemas = StreamSupport.stream(((Iterable<JsonNode>) () -> content).spliterator(), false);
      if (schemas.anyMatch(media -> media.path("schema").isEmpty())) {
        gaps.add(name + " response " + response.getKey() + " has no schema");
      }
    }
  }

  /** An example is whole when none of its members is missing, to the last leaf. */
  private static void addGapsOfExample(List<String> gaps, String name, JsonNode example) {
    if (example.isMissingNode() || example.isNull()) {
      gaps.add(name + " has no example");
    } else if (example.isArray()) {
      example.forEach(element -> addGapsOfExample(gaps, name + "[]", element));
    } else {
      example
          .properties()
          .forEach(
              member -> addGapsOfExample(gaps, name + "." + member.getKey(), member.getValue()));
    }
  }
}
