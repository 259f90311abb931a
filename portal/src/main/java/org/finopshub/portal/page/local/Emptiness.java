package org.finopshub.portal.page.local;

import java.util.Locale;
import java.util.Objects;
import org.finopshub.local.report.Completeness.Month;

/** Why a page has no figures of a month. */
enum Emptiness {
  NOT_COMPUTED,
  RUNNING,
  RUN_FAILED,
  /** It was computed, and nothing of what was asked for is in it. */
  COMPUTED_EMPTY;

  static Emptiness of(Month month) {
    if (month.runId() != null) {
      return COMPUTED_EMPTY;
    }
    return switch (Objects.requireNonNullElse(month.runStatus(), "")) {
      case "RUNNING" -> RUNNING;
      case "FAILED" -> RUN_FAILED;
      default -> NOT_COMPUTED;
    };
  }

  /** The word in messages. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
