package org.finopshub.portal.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingRequestWrapper;

/**
 * Stands before the chains that let callers in, and lets no answer out that is not written down:
 * neither figures nor a refusal.
 */
final class AuditFilter extends OncePerRequestFilter {
  private static final Logger LOG = LoggerFactory.getLogger(AuditFilter.class);
  private static final int MOST_BODY_BYTES = 16_384;

  private final AuditTrail trail;
  private final ObjectMapper json;

  AuditFilter(AuditTrail trail, ObjectMapper json) {
    this.trail = trail;
    this.json = json;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var asked = new ContentCachingRequestWrapper(request, MOST_BODY_BYTES);
    var audited = new AuditedResponse(response, status -> trail.answered(asked, status));
    response.setHeader(TraceId.HEADER, TraceId.of(request));
    try {
      answer(asked, audited, chain);
    } catch (UnauditedException unwritten) {
      LOG.error("A request was not answered, since it could not be audited", unwritten);
      refuse(request, response);
    }
  }

  /** What the hub fails to answer is written down too; the container says it to the caller. */
  private static void answer(HttpServletRequest asked, AuditedResponse audited, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(asked, audited);
    } catch (IOException | ServletException | RuntimeException failure) {
      audited.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
      audited.settle();
      throw failure;
    }
    audited.settle();
  }

  private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var problem = UnauditedRefusals.problem();
    response.reset();
    response.setStatus(problem.getStatus());
    response.setHeader(TraceId.HEADER, TraceId.of(request));
    response.setHeader(HttpHeaders.RETRY_AFTER, UnauditedRefusals.RETRY_SECONDS);
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    json.writeValue(response.getOutputStream(), problem);
  }
}
