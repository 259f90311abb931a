package org.finopshub.portal.audit;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says that nothing is done or answered while it cannot be written down. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class UnauditedRefusals {
  static final String RETRY_SECONDS = "5";

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unaudited(UnauditedException unwritten) {
    return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
        .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
        .body(problem());
  }

  static ProblemDetail problem() {
    var problem =
        ProblemDetail.forStatusAndDetail(
            HttpStatus.SERVICE_UNAVAILABLE,
            "the hub cannot write down who asks what, so it does not answer; ask again shortly");
    problem.setProperty("code", "audit-unavailable");
    return problem;
  }
}
