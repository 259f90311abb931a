package org.finopshub.portal.access;

import java.util.Collections;
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

  private boolean allow(String method, String path) {
    var caller = callers.current();
    return rules
        .about(method, path)
        .filter(rule -> !Collections.disjoint(rule.roles(), caller.roles()))
        .filter(rule -> !rule.wholeGroup() || caller.scope().isAll())
        .isPresent();
  }
}
