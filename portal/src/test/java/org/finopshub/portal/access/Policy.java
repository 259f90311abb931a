package org.finopshub.portal.access;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.finopshub.portal.Documented;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The policy beside the endpoints and pages that really answer. */
public final class Policy {
  private static final List<String> SIDES = List.of("group", "local");

  private Policy() {}

  /** Endpoints nobody may use, with what to add where; empty when the policy is whole. */
  public static List<String> gaps(RequestMappingHandlerMapping mappings, String side) {
    var rules = AccessRules.of(side.equals("local"));
    return doors(mappings, side).stream()
        .filter(door -> rules.about(method(door), path(door)).isEmpty())
        .map(door -> advice(door, side))
        .toList();
  }

  /** Rules about what does not answer; empty when each opens a door. */
  public static List<String> leftovers(RequestMappingHandlerMapping mappings, String side) {
    var doors = doors(mappings, side);
    return AccessRules.of(side.equals("local")).all().stream()
        .filter(rule -> SIDES.stream().anyMatch(of -> rule.path().toString().startsWith("/" + of)))
        .filter(rule -> doors.stream().noneMatch(door -> rule.covers(method(door), path(door))))
        .map(rule -> rule.method() + " " + rule.path())
        .toList();
  }

  /** A hub refuses the other side's paths, whatever answers there. */
  private static Set<String> doors(RequestMappingHandlerMapping mappings, String side) {
    return Documented.mapped(mappings).stream()
        .filter(door -> path(door).equals("/") || path(door).startsWith("/" + side))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String advice(String door, String side) {
    return "%s %s is refused to everybody: add %s(\"%s\", <who>) to %s_%s in %s"
        .formatted(
            method(door),
            path(door),
            method(door).equals("GET") ? "read" : "act",
            path(door),
            side.toUpperCase(Locale.ROOT),
            path(door).startsWith("/" + side + "/v1/") ? "API" : "PAGES",
            AccessRules.class.getName());
  }

  private static String method(String door) {
    return door.substring(0, door.indexOf(' ')).toUpperCase(Locale.ROOT);
  }

  private static String path(String door) {
    return door.substring(door.indexOf(' ') + 1);
  }
}
