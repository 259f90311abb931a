package org.finopshub.portal.page;

import org.finopshub.portal.problem.RefusedRequestException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Turns every failure of a page into a page that says what to do; the API has problems instead. */
@ControllerAdvice(basePackageClasses = PageRefusals.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PageRefusals {
  private static final Logger LOG = LoggerFactory.getLogger(PageRefusals.class);

  @ExceptionHandler
  ModelAndView refused(RefusedRequestException refusal) {
    return page(refusal.status(), refusal.code()).addObject("detail", refusal.getMessage());
  }

  @ExceptionHandler
  ModelAndView tookTooLong(QueryTimeoutException failure) {
    LOG.warn("page not shown, the database took too long: {}", failure.getMessage());
    return page(HttpStatus.SERVICE_UNAVAILABLE, "took-too-long");
  }

  @ExceptionHandler({
    CannotGetJdbcConnectionException.class,
    DataAccessResourceFailureException.class
  })
  ModelAndView databaseUnavailable(Exception failure) {
    LOG.warn("page not shown, the database is not reachable: {}", failure.getMessage());
    return page(HttpStatus.SERVICE_UNAVAILABLE, "database-unavailable");
  }

  @ExceptionHandler
  ModelAndView unexpected(Exception failure) {
    LOG.error("page failed", failure);
    return page(HttpStatus.INTERNAL_SERVER_ERROR, "internal-error");
  }

  private static ModelAndView page(HttpStatus status, String code) {
    var page = new ModelAndView("error");
    page.setStatus(status);
    return page.addObject("status", status.value()).addObject("code", code);
  }
}
