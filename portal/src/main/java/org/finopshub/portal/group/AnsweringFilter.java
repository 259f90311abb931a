package org.finopshub.portal.group;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.finopshub.group.pace.ReadersFirst;
import org.springframework.web.filter.OncePerRequestFilter;

/** Says that somebody is being answered, for as long as it takes. */
final class AnsweringFilter extends OncePerRequestFilter {
  private final ReadersFirst readers;

  AnsweringFilter(ReadersFirst readers) {
    this.readers = readers;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    readers.asked();
    try {
      chain.doFilter(request, response);
    } finally {
      readers.answered();
    }
  }
}
