package org.finopshub.portal.audit;

import jakarta.servlet.ServletRequest;
import java.util.Collection;
import org.finopshub.portal.csv.CsvAnswer;
import org.finopshub.portal.query.Counted;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Counts the rows of an answer when it is about to be written, before others make a text of it. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class AnsweredRows implements ResponseBodyAdvice<Object> {
  private static final String ROWS = AnsweredRows.class.getName();

  /** Null when the answer holds none, or is not made yet. */
  static Long of(ServletRequest request) {
    return (Long) request.getAttribute(ROWS);
  }

  static void remember(long rows, ServletRequest request) {
    request.setAttribute(ROWS, rows);
  }

  @Override
  public boolean supports(
      MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
    return true;
  }

  @Override
  public Object beforeBodyWrite(
      Object body,
      MethodParameter answer,
      MediaType mediaType,
      Class<? extends HttpMessageConverter<?>> converter,
      ServerHttpRequest request,
      ServerHttpResponse response) {
    var rows = rows(body, response);
    if (rows != null && request instanceof ServletServerHttpRequest servlet) {
      remember(rows, servlet.getServletRequest());
    }
    return body;
  }

  /** A file says beside itself what it holds. */
  private static Long rows(Object body, ServerHttpResponse response) {
    if (body instanceof Counted counted) {
      return counted.rowCount();
    }
    if (body instanceof Collection<?> list) {
      return (long) list.size();
    }
    var ofFile = response.getHeaders().getFirst(CsvAnswer.ROWS);
    return ofFile == null ? null : Long.valueOf(ofFile);
  }
}
