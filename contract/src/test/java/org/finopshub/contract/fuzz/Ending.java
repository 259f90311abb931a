package org.finopshub.contract.fuzz;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.function.ThrowingSupplier;

/** What a parser makes of a few kilobytes is there in a moment, or it hangs. */
public final class Ending {
  private static final Duration MOMENT = Duration.ofSeconds(30);

  private Ending() {}

  public static <T> T of(ThrowingSupplier<T> parsing) {
    return assertTimeoutPreemptively(MOMENT, parsing);
  }
}
