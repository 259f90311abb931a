package org.finopshub.portal.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.finopshub.group.access.EntityScopes;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Binds whose figures the caller may see to the thread that answers, for the database to filter.
 */
final class CallerScopeFilter extends OncePerRequestFilter {
  private final Callers callers;

  CallerScopeFilter(Callers callers) {
    this.callers = callers;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var caller = callers.current();
    Callers.remember(caller, request);
    try {
      EntityScopes.within(caller.scope(), () -> proceed(request, response, chain));
    } catch (InterruptedAnswer interrupted) {
      throw interrupted.cause;
    } catch (UncheckedIOException broken) {
      throw broken.getCause();
    }
  }

  private static void proceed(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
    try {
      chain.doFilter(request, response);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (ServletException failure) {
      throw new InterruptedAnswer(failure);
    }
  }

  /** Carries what a servlet may throw through what may throw nothing. */
  private static final class InterruptedAnswer extends RuntimeException {
    private final ServletException cause;

    private InterruptedAnswer(ServletException cause) {
      super(cause);
      this.cause = cause;
    }
  }
}
