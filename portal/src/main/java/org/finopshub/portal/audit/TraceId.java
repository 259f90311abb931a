package org.finopshub.portal.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Names one request wherever it leaves a trace; the caller's own name when it sends one.
 *
 * <p>Shapes: 32 hexadecimal digits, not all of them 0. Source: W3C Trace Context, {@code
 * traceparent}.
 */
final class TraceId {
  /** Where an answer says it, for the caller to quote. */
  static final String HEADER = "X-Trace-Id";

  private static final String ATTRIBUTE = TraceId.class.getName();
  private static final Pattern TRACE_PARENT =
      Pattern.compile("(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}.*");

  private TraceId() {}

  /** The same at every call for one request. */
  static String of(HttpServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) == null) {
      request.setAttribute(ATTRIBUTE, found(request.getHeader("traceparent")));
    }
    return (String) request.getAttribute(ATTRIBUTE);
  }

  /**
   * @param traceParent what the caller sends, or null
   */
  static String found(String traceParent) {
    var parent = TRACE_PARENT.matcher(traceParent == null ? "" : traceParent);
    return parent.matches() ? parent.group(1) : UUID.randomUUID().toString().replace("-", "");
  }
}
