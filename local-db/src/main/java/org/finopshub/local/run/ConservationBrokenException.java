package org.finopshub.local.run;

/** A run gives out other sums than it took in; it must not be published. */
public final class ConservationBrokenException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ConservationBrokenException(BatchRun run, String figures) {
    super("%s does not conserve its sums: %s".formatted(run, figures));
  }
}
