package org.finopshub.group.access;

import java.util.function.Supplier;

/**
 * The scope bound to the current thread. Nothing bound is {@link EntityScope#NONE}: who forgets to
 * bind sees nothing. A thread started inside has none.
 */
public final class EntityScopes {
  private static final ThreadLocal<EntityScope> BOUND = new ThreadLocal<>();

  private EntityScopes() {}

  public static EntityScope current() {
    var bound = BOUND.get();
    return bound == null ? EntityScope.NONE : bound;
  }

  /** What is read inside is read as the scope; afterwards the one before it is back. */
  public static <T> T within(EntityScope scope, Supplier<T> reading) {
    var before = BOUND.get();
    BOUND.set(scope);
    try {
      return reading.get();
    } finally {
      if (before == null) {
        BOUND.remove();
      } else {
        BOUND.set(before);
      }
    }
  }

  /** As {@link #within(EntityScope, Supplier)}, for what returns nothing. */
  public static void within(EntityScope scope, Runnable reading) {
    within(
        scope,
        () -> {
          reading.run();
          return null;
        });
  }
}
