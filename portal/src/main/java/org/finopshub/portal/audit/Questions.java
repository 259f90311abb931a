package org.finopshub.portal.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.finopshub.portal.audit.AuditEntry.Question;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.ContentCachingRequestWrapper;
import org.springframework.web.util.WebUtils;

/**
 * Reads from a request what is asked: its route, and its parameters wherever they stand.
 *
 * <p>Parameters are those of the path, the query or form, and of a JSON body, in the order of their
 * names. What looks like a secret is withheld, and what is long is cut.
 */
@Component
final class Questions {
  private static final int LONGEST_PATH = 300;
  private static final int LONGEST_VALUE = 300;
  private static final int MOST_NAMES = 50;
  private static final Pattern SECRET =
      Pattern.compile("(?i).*(token|secret|password|csrf|authorization|assertion).*");
  private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

  private final ObjectMapper json;

  Questions(ObjectMapper json) {
    this.json = json;
  }

  Question of(HttpServletRequest request) {
    return new Question(request.getMethod(), route(request), parameters(request));
  }

  /** Static files match everything, which says less than the path. */
  private static String route(HttpServletRequest request) {
    var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    return pattern == null || pattern.equals("/**")
        ? cut(request.getRequestURI(), LONGEST_PATH)
        : pattern.toString();
  }

  private String parameters(HttpServletRequest request) {
    var all = new TreeMap<String, Object>(body(request));
    request.getParameterMap().forEach((name, values) -> all.put(name, one(List.of(values))));
    if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
        instanceof Map<?, ?> path) {
      path.forEach((name, value) -> all.put(name.toString(), value));
    }
    return written(all);
  }

  private static Object one(List<String> values) {
    return values.size() == 1 ? values.get(0) : values;
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

  private String written(Map<String, Object> all) {
    var kept = new LinkedHashMap<String, Object>();
    all.entrySet().stream()
        .limit(MOST_NAMES)
        .forEach(one -> kept.put(cut(one.getKey(), LONGEST_VALUE), shown(one)));
    if (all.size() > MOST_NAMES) {
      kept.put("...", "%d more".formatted(all.size() - MOST_NAMES));
    }
    try {
      return json.writeValueAsString(kept);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Object shown(Map.Entry<String, Object> parameter) {
    if (SECRET.matcher(parameter.getKey()).matches()) {
      return "withheld";
    }
    return parameter.getValue() instanceof List<?> several
        ? several.stream().limit(MOST_NAMES).map(Questions::text).toList()
        : text(parameter.getValue());
  }

  private static String text(Object value) {
    return cut(String.valueOf(value), LONGEST_VALUE);
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest) + "...";
  }
}
