package org.finopshub.portal.audit;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.finopshub.portal.audit.AuditEntry.Question;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.ContentCachingRequestWrapper;
import org.springframework.web.util.WebUtils;

/**
 * Reads from a request what is asked: its route, and its parameters wherever they stand, be it the
 * path, the query, a form or a JSON body.
 */
@Component
final class Questions {
  private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

  private final ObjectMapper json;

  Questions(ObjectMapper json) {
    this.json = json;
  }

  Question of(HttpServletRequest request) {
    var parameters = new AskedParameters().add(body(request)).add(query(request));
    return new Question(request.getMethod(), route(request), parameters.add(path(request)).json());
  }

  /** Static files match everything, which says less than the path. */
  private static String route(HttpServletRequest request) {
    var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    return pattern == null || pattern.equals("/**")
        ? AskedParameters.shown(request.getRequestURI())
        : pattern.toString();
  }

  /** What was read of a JSON body so far; one that is no JSON object was refused for it. */
  private Map<String, Object> body(HttpServletRequest request) {
    var read = WebUtils.getNativeRequest(request, ContentCachingRequestWrapper.class);
    if (read == null || !isJson(request) || read.getContentAsByteArray().length == 0) {
      return Map.of();
    }
    try {
      return json.readValue(read.getContentAsByteArray(), OBJECT);
    } catch (IOException unreadable) {
      return Map.of("body", "unreadable");
    }
  }

  private static boolean isJson(HttpServletRequest request) {
    return request.getContentType() != null
        && request.getContentType().startsWith(MediaType.APPLICATION_JSON_VALUE);
  }

  private static Map<String, Object> query(HttpServletRequest request) {
    var asked = new TreeMap<String, Object>();
    request.getParameterMap().forEach((name, values) -> asked.put(name, one(List.of(values))));
    return asked;
  }

  private static Object one(List<String> values) {
    return values.size() == 1 ? values.get(0) : values;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, ?> path(HttpServletRequest request) {
    var variables =
        (Map<String, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    return variables == null ? Map.of() : variables;
  }
}
