package org.finopshub.local.run;

import java.time.YearMonth;

/** One thing a month is computed from. */
public interface RunInput {
  /** Equal texts, equal input: a month whose inputs all stayed equal need not be computed again. */
  String fingerprint(YearMonth period);
}
