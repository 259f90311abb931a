package org.finopshub.portal.revalidation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Answers 304 before anything is read when the caller has the figures, and keeps the tag for the
 * answer when not.
 *
 * <p>The tag covers what the figures are made from, whose they are, the question, the day (months
 * come due without anything being loaded) and this start of the hub (calendars are configuration).
 *
 * <p>Source: RFC 9110, 8.8.3 and 13.1.2.
 */
@Component
final class EntityTags implements HandlerInterceptor {
  static final String TAG = EntityTags.class.getName();
  private static final int TAG_CHARACTERS = 32;
  private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");

  private final FiguresVersion version;
  private final Clock clock;
  private final Instant started;

  EntityTags(FiguresVersion version, Clock clock) {
    this.version = version;
    this.clock = clock;
    this.started = clock.instant();
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    var revalidated = revalidated(handler);
    if (revalidated.isEmpty()) {
      return true;
    }
    var tag = of(request, revalidated.get());
    response.setHeader(
        HttpHeaders.CACHE_CONTROL, CacheControl.noCache().cachePrivate().getHeaderValue());
    if (isKnown(tag, request)) {
      response.setHeader(HttpHeaders.ETAG, tag);
      response.setStatus(HttpStatus.NOT_MODIFIED.value());
      return false;
    }
    request.setAttribute(TAG, tag);
    return true;
  }

  /** A tag may have become weak on its way, where a proxy compressed the answer. */
  private static boolean isKnown(String tag, HttpServletRequest request) {
    return new ServletServerHttpRequest(request)
        .getHeaders().getIfNoneMatch().stream()
            .anyMatch(known -> known.replace("W/", "").equals(tag));
  }

  /** What is known of how answers of an endpoint change. */
  static Optional<Revalidated> revalidated(Object handler) {
    return handler instanceof HandlerMethod method
        ? Optional.ofNullable(
            AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Revalidated.class))
        : Optional.empty();
  }

  /** Of what a request asks for, as the figures are now. */
  String of(HttpServletRequest request, Revalidated revalidated) {
    var made =
        String.join(
            "\n",
            version.current(lastMonth(request, revalidated)),
            LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString(),
            started.toString(),
            request.getRequestURI(),
            Objects.toString(request.getQueryString(), ""));
    return '"' + sha256(made).substring(0, TAG_CHARACTERS) + '"';
  }

  /** What is no month is refused by the endpoint, in its own words. */
  private static YearMonth lastMonth(HttpServletRequest request, Revalidated revalidated) {
    return Arrays.stream(revalidated.last())
        .map(request::getParameter)
        .filter(Objects::nonNull)
        .findFirst()
        .filter(month -> MONTH.matcher(month).matches())
        .map(YearMonth::parse)
        .orElse(FiguresVersion.ANY_MONTH);
  }

  private static String sha256(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
