package org.finopshub.portal.revalidation;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.finopshub.portal.query.Counted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.ResponseEntity;

/**
 * Answers by the tag of what they were made from. However many ask the same at once, one reads; and
 * nobody does again until the figures change. Files are made anew each time, lists are kept.
 *
 * @see EntityTags
 */
final class KeptAnswers {
  private static final Logger LOG = LoggerFactory.getLogger(KeptAnswers.class);

  /** As long as a report may take, which is what is waited for. */
  private static final int MOST_SECONDS = 120;

  private final AsyncCache<String, Object> answers;

  /**
   * @param mostRows of all answers together
   */
  KeptAnswers(int mostRows) {
    this.answers =
        Caffeine.newBuilder()
            .maximumWeight(mostRows)
            .weigher((String tag, Object answer) -> 1 + rows(answer).orElse(0))
            .buildAsync();
  }

  /**
   * What was answered to that tag, or is about to be, or else what is answered now.
   *
   * @param isCurrent whether the figures are still those of the tag: an answer made while they
   *     changed is given and not kept
   * @throws Exception what making it throws; then nothing is kept, and the next one who waits makes
   *     it
   */
  Object get(String tag, Callable<Object> made, BooleanSupplier isCurrent) throws Exception {
    while (true) {
      var own = new CompletableFuture<Object>();
      var others = answers.asMap().putIfAbsent(tag, own);
      if (others == null) {
        return make(tag, own, made, isCurrent);
      }
      try {
        return others.get(MOST_SECONDS, TimeUnit.SECONDS);
      } catch (CancellationException failed) {
        // Whoever made it could not: it is gone from here, and somebody else's turn.
      } catch (TimeoutException late) {
        throw new QueryTimeoutException("The same was asked before and is not answered yet", late);
      }
    }
  }

  /** Of all answers together, each one counted as a row more. */
  long keptRows() {
    var kept = answers.synchronous();
    kept.cleanUp();
    return kept.policy().eviction().orElseThrow().weightedSize().orElse(0);
  }

  private Object make(
      String tag, CompletableFuture<Object> own, Callable<Object> made, BooleanSupplier isCurrent)
      throws Exception {
    try {
      var answer = made.call();
      if (!isKept(answer, isCurrent)) {
        answers.asMap().remove(tag, own);
      }
      own.complete(answer);
      return answer;
    } finally {
      if (!own.isDone()) {
        // What failed is not kept, and whoever waits for it is let go.
        answers.asMap().remove(tag, own);
        own.cancel(false);
      }
    }
  }

  /** An answer is not lost because nobody can be asked whether it may be kept. */
  private static boolean isKept(Object answer, BooleanSupplier isCurrent) {
    try {
      return rows(answer).isPresent() && isCurrent.getAsBoolean();
    } catch (RuntimeException unknown) {
      LOG.warn("An answer is not kept, since it is not known whether it is current", unknown);
      return false;
    }
  }

  /** How many rows it counts for; empty: it is not kept. */
  static OptionalInt rows(Object answer) {
    var body = answer instanceof ResponseEntity<?> response ? response.getBody() : answer;
    if (body instanceof Counted counted) {
      return OptionalInt.of((int) Math.min(counted.rowCount(), Integer.MAX_VALUE - 1));
    }
    return body instanceof Collection<?> list ? OptionalInt.of(list.size()) : OptionalInt.empty();
  }
}
