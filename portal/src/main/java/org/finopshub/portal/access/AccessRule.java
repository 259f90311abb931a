package org.finopshub.portal.access;

import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * One line of the policy: who may do what where.
 *
 * @param wholeGroup only callers who see every entity
 */
record AccessRule(HttpMethod method, PathPattern path, Set<Role> roles, boolean wholeGroup) {

  static AccessRule read(String path, Set<Role> roles) {
    return of(HttpMethod.GET, path, roles);
  }

  static AccessRule act(String path, Set<Role> roles) {
    return of(HttpMethod.POST, path, roles);
  }

  private static AccessRule of(HttpMethod method, String path, Set<Role> roles) {
    return new AccessRule(
        method, PathPatternParser.defaultInstance.parse(path), Set.copyOf(roles), false);
  }

  AccessRule ofTheWholeGroup() {
    return new AccessRule(method, path, roles, true);
  }

  /** Whether it speaks about such a request; asking for the head of an answer is reading it. */
  boolean covers(String asked, String askedPath) {
    var same = method.matches(asked) || method == HttpMethod.GET && HttpMethod.HEAD.matches(asked);
    return same && path.matches(PathContainer.parsePath(askedPath));
  }
}
