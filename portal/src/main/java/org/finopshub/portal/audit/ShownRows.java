package org.finopshub.portal.audit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.LongStream;
import org.finopshub.portal.query.Counted;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Counts the rows of a page before its first byte is made: those of the longest thing it shows, as
 * one page shows the same rows in a table, in a chart and as part of a list.
 */
@Component
final class ShownRows implements HandlerInterceptor {

  @Override
  public void postHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView page) {
    if (page != null) {
      page.getModel().values().stream()
          .filter(Objects::nonNull)
          .flatMapToLong(ShownRows::counts)
          .max()
          .ifPresent(rows -> AnsweredRows.remember(rows, request));
    }
  }

  private static LongStream counts(Object shown) {
    if (shown instanceof Counted counted) {
      return LongStream.of(counted.rowCount());
    }
    return shown instanceof Collection<?> parts
            && parts.stream().anyMatch(part -> part instanceof Counted)
        ? LongStream.of(parts.stream().map(Counted.class::cast).mapToLong(Counted::rowCount).sum())
        : LongStream.empty();
  }
}
