package org.finopshub.portal.access;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Refuses a caller the way the API refuses a request: RFC 9457 problems with a stable code. */
@Component
final class AccessProblems implements AuthenticationEntryPoint, AccessDeniedHandler {
  private static final Logger LOG = LoggerFactory.getLogger(AccessProblems.class);

  private final AuthenticationEntryPoint challenge = new BearerTokenAuthenticationEntryPoint();
  private final ObjectMapper json;

  AccessProblems(ObjectMapper json) {
    this.json = json;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException, ServletException {
    if (failure instanceof AuthenticationServiceException) {
      unreachable(request, response, failure);
      return;
    }
    challenge.commence(request, response, failure);
    write(
        request,
        response,
        HttpStatus.UNAUTHORIZED,
        "not-authenticated",
        "this takes a valid bearer token: " + failure.getMessage());
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
      throws IOException {
    if (denied instanceof AuthorizationDeniedException refused
        && refused.getAuthorizationResult() instanceof AccessDenial denial) {
      write(request, response, HttpStatus.FORBIDDEN, denial.code(), denial.detail());
    } else {
      write(
          request,
          response,
          HttpStatus.FORBIDDEN,
          "not-permitted",
          "the request does not prove that it comes from a page of this hub");
    }
  }

  void unreachable(HttpServletRequest request, HttpServletResponse response, Exception failure)
      throws IOException {
    LOG.warn("The identity provider does not answer: {}", failure.getMessage());
    write(
        request,
        response,
        HttpStatus.SERVICE_UNAVAILABLE,
        "identity-provider-unreachable",
        "the identity provider does not answer, so nobody can be verified; ask again shortly");
  }

  void notConfigured(HttpServletRequest request, HttpServletResponse response) throws IOException {
    write(
        request,
        response,
        HttpStatus.SERVICE_UNAVAILABLE,
        "access-not-configured",
        "this hub lets nobody in until hub.access.issuer names its identity provider");
  }

  void tooMany(HttpServletRequest request, HttpServletResponse response, int allowed)
      throws IOException {
    write(
        request,
        response,
        HttpStatus.TOO_MANY_REQUESTS,
        "too-many-requests",
        "one caller may ask %d times a minute".formatted(allowed));
  }

  void tooLarge(HttpServletRequest request, HttpServletResponse response, DataSize most)
      throws IOException {
    write(
        request,
        response,
        HttpStatus.PAYLOAD_TOO_LARGE,
        "body-too-large",
        "a request's body may have %d bytes".formatted(most.toBytes()));
  }

  private void write(
      HttpServletRequest request,
      HttpServletResponse response,
      HttpStatus status,
      String code,
      String detail)
      throws IOException {
    var problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setInstance(URI.create(request.getRequestURI()));
    problem.setProperty("code", code);
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    json.writeValue(response.getOutputStream(), problem);
  }
}
