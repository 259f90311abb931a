package org.finopshub.portal.problem;

import java.util.Collection;
import org.springframework.http.HttpStatus;

/**
 * A request the API does not answer, with the words the caller needs to mend it.
 *
 * <p>Source: RFC 9457; the members {@code code}, {@code parameter}, {@code found} and {@code
 * allowed} are extensions.
 */
public final class RefusedRequestException extends RuntimeException {
  private final HttpStatus status;
  private final String code;
  private final String parameter;
  private final String found;
  private final String allowed;

  private RefusedRequestException(
      HttpStatus status, String code, String parameter, String found, String allowed) {
    super("%s: found %s, allowed: %s".formatted(parameter, quoted(found), allowed));
    this.status = status;
    this.code = code;
    this.parameter = parameter;
    this.found = found;
    this.allowed = allowed;
  }

  public static RefusedRequestException unknownParameter(String name, Collection<String> known) {
    return new RefusedRequestException(
        HttpStatus.BAD_REQUEST, "unknown-parameter", name, name, String.join(", ", known));
  }

  public static RefusedRequestException missingParameter(String name, String allowed) {
    return new RefusedRequestException(
        HttpStatus.BAD_REQUEST, "missing-parameter", name, null, allowed);
  }

  public static RefusedRequestException repeatedParameter(String name, Collection<String> found) {
    return new RefusedRequestException(
        HttpStatus.BAD_REQUEST, "repeated-parameter", name, String.join(" and ", found), "once");
  }

  public static RefusedRequestException invalidParameter(
      String name, String found, String allowed) {
    return new RefusedRequestException(
        HttpStatus.BAD_REQUEST, "invalid-parameter", name, found, allowed);
  }

  public static RefusedRequestException notFound(String name, String found, String allowed) {
    return new RefusedRequestException(HttpStatus.NOT_FOUND, "not-found", name, found, allowed);
  }

  public static RefusedRequestException conflict(
      String code, String name, String found, String allowed) {
    return new RefusedRequestException(HttpStatus.CONFLICT, code, name, found, allowed);
  }

  public static RefusedRequestException bodyTooLarge(int mostBytes) {
    return new RefusedRequestException(
        HttpStatus.PAYLOAD_TOO_LARGE, "body-too-large", "body", "more", mostBytes + " bytes");
  }

  public HttpStatus status() {
    return status;
  }

  public String code() {
    return code;
  }

  String parameter() {
    return parameter;
  }

  String found() {
    return found;
  }

  String allowed() {
    return allowed;
  }

  private static String quoted(String found) {
    return found == null ? "nothing" : "'" + found + "'";
  }
}
