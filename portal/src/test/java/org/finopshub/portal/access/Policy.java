package org.finopshub.portal.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.finopshub.portal.Documented;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What the policy leaves unsaid about the endpoints that really answer. */
public final class Policy {
  private Policy() {}

  /** Endpoints nobody may use, with what to add where; empty when the policy is whole. */
  public static List<String> gaps(RequestMappingHandlerMapping mappings, String side) {
    var rules = AccessRules.of(side.equals("local"));
    var gaps = new ArrayList<String>();
    for (var operation : Documented.answering(mappings)) {
      var method = operation.substring(0, operation.indexOf(' ')).toUpperCase(Locale.ROOT);
      var path = operation.substring(operation.indexOf(' ') + 1);
      if (rules.about(method, path).isEmpty()) {
        gaps.add(
            "%s %s is refused to everybody: add %s(\"%s\", <who>) to %s_%s in %s"
                .formatted(
                    method,
                    path,
                    method.equals("GET") ? "read" : "act",
                    path,
                    side.toUpperCase(Locale.ROOT),
                    path.startsWith("/" + side + "/v1/") ? "API" : "PAGES",
                    AccessRules.class.getName()));
      }
    }
    return gaps;
  }
}
