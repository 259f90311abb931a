package org.finopshub.portal.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** Sends a browser to the identity provider, or says that it does not answer. */
@Component
final class LogInRedirect implements AuthenticationEntryPoint {
  static final String PATH =
      OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI
          + "/"
          + IdentityProvider.NAME;

  private final AuthenticationEntryPoint redirect = new LoginUrlAuthenticationEntryPoint(PATH);
  private final IdentityProvider provider;
  private final AccessProblems problems;

  LogInRedirect(IdentityProvider provider, AccessProblems problems) {
    this.provider = provider;
    this.problems = problems;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException, ServletException {
    try {
      provider.findByRegistrationId(IdentityProvider.NAME);
    } catch (IllegalArgumentException | IllegalStateException unreachable) {
      problems.unreachable(request, response, unreachable);
      return;
    }
    redirect.commence(request, response, reason);
  }
}
