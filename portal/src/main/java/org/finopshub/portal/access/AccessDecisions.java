package org.finopshub.portal.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Lets a request through when a rule of the policy does, and the caller's entities do too. */
@Component
final class AccessDecisions {
  private static final AuthorizationDecision GRANTED = new AuthorizationDecision(true);
  private static final AuthorizationDecision UNKNOWN_CALLER = new AuthorizationDecision(false);

  private final Callers callers;
  private final AccessSettings settings;
  private final AccessRules rules;

  AccessDecisions(Callers callers, AccessSettings settings) {
    this.callers = callers;
    this.settings = settings;
    this.rules = AccessRules.of(settings.isLocal());
  }

  AuthorizationDecision about(
      Supplier<Authentication> authentication, RequestAuthorizationContext context) {
    var known = authentication.get();
    if (known == null || known instanceof AnonymousAuthenticationToken) {
      return UNKNOWN_CALLER;
    }
    return decide(callers.of(known), context.getRequest());
  }

  private AuthorizationDecision decide(Caller caller, HttpServletRequest request) {
    var found = rules.about(request.getMethod(), request.getRequestURI());
    if (found.isEmpty()) {
      return AccessDenial.nothingThere();
    }
    var rule = found.get();
    var roles = isDownload(request) ? AccessRules.DOWNLOADS : rule.roles();
    if (Collections.disjoint(caller.roles(), rule.roles())
        || Collections.disjoint(caller.roles(), roles)) {
      return AccessDenial.roleMissing(roles);
    }
    return settings.isLocal() ? ofTheEntity(caller) : ofTheGroup(caller, rule);
  }

  private AuthorizationDecision ofTheEntity(Caller caller) {
    return caller.scope().covers(settings.entity())
        ? GRANTED
        : AccessDenial.noEntity(settings.entityGroups() + settings.entity());
  }

  private AuthorizationDecision ofTheGroup(Caller caller, AccessRule rule) {
    if (caller.scope().isAll()) {
      return GRANTED;
    }
    if (rule.wholeGroup()) {
      return AccessDenial.noEntity(settings.wholeGroup());
    }
    return caller.scope().setting().isEmpty()
        ? AccessDenial.noEntity(settings.wholeGroup() + " or of an entity")
        : GRANTED;
  }

  private static boolean isDownload(HttpServletRequest request) {
    return !Objects.requireNonNullElse(request.getParameter("format"), "json").equals("json");
  }
}
