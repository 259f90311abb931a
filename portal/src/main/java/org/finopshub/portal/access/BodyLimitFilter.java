package org.finopshub.portal.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets no body in that is too large or does not say how large it is, before anything reads it. Who
 * says less than they send is cut off by the web server.
 */
final class BodyLimitFilter extends OncePerRequestFilter {
  private final DataSize most;
  private final AccessProblems problems;

  BodyLimitFilter(DataSize most, AccessProblems problems) {
    this.most = most;
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getContentLengthLong() > most.toBytes()) {
      problems.tooLarge(request, response, most);
    } else if (request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
      problems.lengthRequired(request, response);
    } else {
      chain.doFilter(request, response);
    }
  }
}
