package org.finopshub.portal.revalidation;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Reads once for all who ask the same at the same time. Who asks while it is being read waits for
 * the next reading, so that nobody is given what was read before they asked; a single one waits for
 * nobody.
 *
 * @param <K> what is asked
 */
public final class JoinedReads<K, V> {
  private static final int LANES = 64;

  private final Map<K, CompletableFuture<V>> gathering = new ConcurrentHashMap<>();
  private final ReentrantLock[] lanes =
      IntStream.range(0, LANES).mapToObj(lane -> new ReentrantLock()).toArray(ReentrantLock[]::new);

  /**
   * @throws RuntimeException what reading throws, to everybody who waited for it
   */
  public V get(K asked, Supplier<V> read) {
    var own = new CompletableFuture<V>();
    var others = gathering.putIfAbsent(asked, own);
    if (others == null) {
      readFor(asked, own, read);
    }
    return given(others == null ? own : others);
  }

  private void readFor(K asked, CompletableFuture<V> all, Supplier<V> read) {
    var lane = lanes[Math.floorMod(asked.hashCode(), LANES)];
    lane.lock();
    try {
      // Whoever comes from here on may have seen what this reading does not.
      gathering.remove(asked);
      all.complete(read.get());
    } catch (RuntimeException | Error failure) {
      all.completeExceptionally(failure);
    } finally {
      lane.unlock();
    }
  }

  private V given(CompletableFuture<V> reading) {
    try {
      return reading.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw failed;
    }
  }
}
