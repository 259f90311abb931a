package org.finopshub.group;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * After every row of the fault matrix (a test whose name begins with its number) each ledger that
 * is open must have come to its end state. JUnit finds it by itself, so that no row goes without.
 */
public final class EndStateCheck implements AfterTestExecutionCallback {
  private static final Map<Object, Runnable> OPEN = new LinkedHashMap<>();

  /** From now on {@code check} is run after each row. */
  public static synchronized void watch(Object owner, Runnable check) {
    OPEN.put(owner, check);
  }

  public static synchronized void forget(Object owner) {
    OPEN.remove(owner);
  }

  @Override
  public void afterTestExecution(ExtensionContext context) {
    boolean isRow = context.getRequiredTestMethod().getName().matches("row\\d.*");
    if (isRow && context.getExecutionException().isEmpty()) {
      open().forEach(Runnable::run);
    }
  }

  private static synchronized Iterable<Runnable> open() {
    return new ArrayList<>(OPEN.values());
  }
}
