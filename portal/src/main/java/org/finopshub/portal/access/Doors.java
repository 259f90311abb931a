package org.finopshub.portal.access;

import java.util.Collections;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells a page which others its reader may open, so that no menu leads to a closed door. */
@Component
public final class Doors {
  private final Callers callers;
  private final AccessRules rules;

  Doors(Callers callers, AccessSettings settings) {
    this.callers = callers;
    this.rules = AccessRules.of(settings.isLocal());
  }

  /** Whether the policy lets the caller of this request read a path. */
  public boolean open(String path) {
    return allow("GET", path);
  }

  /** Whether the policy lets the caller of this request do something there. */
  public boolean actionable(String path) {
    return allow("POST", path);
  }

  /** Whether the policy lets the caller of this request take a path's answer away as a file. */
  public boolean downloadable(String path) {
    return open(path) && isOneOf(AccessRules.DOWNLOADS);
  }

  private boolean allow(String method, String path) {
    var caller = callers.current();
    return rules
        .about(method, path)
        .filter(rule -> isOneOf(rule.roles()))
        .filter(rule -> !rule.wholeGroup() || caller.scope().isAll())
        .isPresent();
  }

  private boolean isOneOf(Set<Role> roles) {
    return !Collections.disjoint(roles, callers.current().roles());
  }
}
