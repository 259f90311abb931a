package org.finopshub.portal.audit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Writes down that something is about to change, before it does: it could not be undone. */
@Component
final class AnnouncedChanges implements HandlerInterceptor {
  private static final Set<String> CHANGES_NOTHING = Set.of("GET", "HEAD", "OPTIONS");

  private final AuditTrail trail;

  AnnouncedChanges(AuditTrail trail) {
    this.trail = trail;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (!CHANGES_NOTHING.contains(request.getMethod())) {
      trail.announced(request);
    }
    return true;
  }
}
