package org.finopshub.portal.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.finopshub.portal.problem.RefusedRequestException;
import org.springframework.http.HttpHeaders;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingRequestWrapper;

/**
 * Lets no body in that says it is too large, before anything reads it; one that does not say how
 * large it is, is read to the limit. Who says less than they send is cut off by the web server.
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
      chain.doFilter(new BodyOfAnyLength(request, most), response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static final class BodyOfAnyLength extends ContentCachingRequestWrapper {
    private BodyOfAnyLength(HttpServletRequest request, DataSize most) {
      super(request, (int) most.toBytes());
    }

    @Override
    protected void handleContentOverflow(int most) {
      throw RefusedRequestException.bodyTooLarge(most);
    }
  }
}
