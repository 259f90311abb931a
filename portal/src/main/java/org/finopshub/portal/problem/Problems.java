package org.finopshub.portal.problem;

import java.util.Locale;
import org.finopshub.contract.referential.InvalidReferentialException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Turns every failure of an API request into an RFC 9457 problem with a stable {@code code}; no
 * stack trace leaves the hub.
 */
@RestControllerAdvice
final class Problems extends ResponseEntityExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
  private static final String RETRY_SECONDS = "5";

  @ExceptionHandler
  ProblemDetail refused(RefusedRequestException refusal) {
    var problem = problem(refusal.status(), refusal.code(), refusal.getMessage());
    problem.setProperty("parameter", refusal.parameter());
    problem.setProperty("found", refusal.found());
    problem.setProperty("allowed", refusal.allowed());
    return problem;
  }

  @ExceptionHandler
  ProblemDetail invalidReferential(InvalidReferentialException invalid) {
    var problem =
        problem(
            HttpStatus.UNPROCESSABLE_ENTITY,
            "invalid-referential",
            "the referential's files cannot be published; the version before stays current");
    problem.setProperty("problems", invalid.problems());
    return problem;
  }

  @ExceptionHandler
  ProblemDetail tookTooLong(QueryTimeoutException failure) {
    LOG.warn("request not answered, the database took too long: {}", failure.getMessage());
    return problem(
        HttpStatus.SERVICE_UNAVAILABLE,
        "took-too-long",
        "the database takes longer for this than the hub waits; ask for less: fewer months, one"
            + " entity or one application");
  }

  @ExceptionHandler({
    CannotGetJdbcConnectionException.class,
    DataAccessResourceFailureException.class
  })
  ResponseEntity<ProblemDetail> databaseUnavailable(Exception failure) {
    LOG.warn("request not answered, the database is not reachable: {}", failure.getMessage());
    return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
        .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
        .body(
            problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "database-unavailable",
                "the hub cannot reach its database at the moment; ask again shortly"));
  }

  @ExceptionHandler
  ProblemDetail unexpected(Exception failure) {
    LOG.error("request failed", failure);
    return problem(
        HttpStatus.INTERNAL_SERVER_ERROR,
        "internal-error",
        "the hub failed to answer; its log holds the reason");
  }

  @Override
  protected ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException failure,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    if (failure.getMostSpecificCause() instanceof RefusedRequestException refusal
        && refusal.status() == HttpStatus.PAYLOAD_TOO_LARGE) {
      return ResponseEntity.status(refusal.status()).body(refused(refusal));
    }
    var problem =
        problem(
            HttpStatus.BAD_REQUEST,
            "unreadable-body",
            "the body is not the JSON that /v3/api-docs describes: "
                + failure.getMostSpecificCause().getMessage().lines().findFirst().orElse(""));
    return ResponseEntity.badRequest().body(problem);
  }

  @Override
  protected ResponseEntity<Object> handleExceptionInternal(
      Exception failure,
      Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    var answer = super.handleExceptionInternal(failure, body, headers, status, request);
    if (answer != null && answer.getBody() instanceof ProblemDetail problem) {
      problem.setProperty("code", codeOf(status));
    }
    return answer;
  }

  private static ProblemDetail problem(HttpStatus status, String code, String detail) {
    var problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setProperty("code", code);
    return problem;
  }

  private static String codeOf(HttpStatusCode status) {
    var known = HttpStatus.resolve(status.value());
    return known == null
        ? "http-" + status.value()
        : known.getReasonPhrase().toLowerCase(Locale.ROOT).replace(' ', '-');
  }
}
