package org.finopshub.portal.access;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets one caller ask so often and no more, so that a script gone wild does not keep the others
 * waiting. Every hub counts for itself.
 */
final class RateLimitFilter extends OncePerRequestFilter {
  private static final int REMEMBERED_CALLERS = 10_000;
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final int requestsPerMinute;
  private final AccessProblems problems;
  private final TimeMeter time;
  private final Map<String, Bucket> buckets =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
              return size() > REMEMBERED_CALLERS;
            }
          });

  RateLimitFilter(int requestsPerMinute, AccessProblems problems, Clock clock) {
    this.requestsPerMinute = requestsPerMinute;
    this.problems = problems;
    this.time = new ByClock(clock);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var probe =
        buckets.computeIfAbsent(key(request), caller -> full()).tryConsumeAndReturnRemaining(1);
    if (probe.isConsumed()) {
      chain.doFilter(request, response);
    } else {
      var wait = Duration.ofNanos(probe.getNanosToWaitForRefill()).plusSeconds(1).toSeconds();
      response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait));
      problems.tooMany(request, response, requestsPerMinute);
    }
  }

  /** Whom nobody verified is counted by where the request came from. */
  private static String key(HttpServletRequest request) {
    var caller = Callers.of(request);
    return caller.equals(Caller.ANONYMOUS)
        ? "from " + request.getRemoteAddr()
        : caller.subject() + " with " + caller.client();
  }

  private Bucket full() {
    return Bucket.builder()
        .addLimit(
            limit -> limit.capacity(requestsPerMinute).refillGreedy(requestsPerMinute, MINUTE))
        .withCustomTimePrecision(time)
        .build();
  }

  /** The hub's clock, as buckets read it. */
  private record ByClock(Clock clock) implements TimeMeter {
    @Override
    public long currentTimeNanos() {
      return TimeUnit.MILLISECONDS.toNanos(clock.millis());
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
