package org.finopshub.contract;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

/** What a test needs and this machine does not have. */
public final class Missing {
  private Missing() {}

  /** Skips the test for that reason, or fails it when {@code FORBID_SKIPS} is {@code true}. */
  public static <T> T here(String reason) {
    return Boolean.parseBoolean(System.getenv("FORBID_SKIPS")) ? fail(reason) : abort(reason);
  }
}
