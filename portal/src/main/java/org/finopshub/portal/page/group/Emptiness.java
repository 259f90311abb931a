package org.finopshub.portal.page.group;

import java.util.List;
import java.util.Locale;
import org.finopshub.group.completeness.AssessedMonth;
import org.finopshub.group.completeness.CompletenessStatus;

/** Why a page has no figures of a month. */
enum Emptiness {
  /** Nothing of it is the reader's to see, or there is no such entity. */
  NOT_AUTHORISED,
  NOT_YET_PUBLISHED,
  REJECTED,
  HELD,
  /** It is there, and nothing of what was asked for is in it. */
  PUBLISHED_EMPTY;

  /** The least that keeps an entity's month away decides: something published is not missing. */
  static Emptiness of(List<AssessedMonth> slices, CostFilter filter) {
    return slices.stream()
        .map(slice -> of(slice.status()))
        .max(Enum::compareTo)
        .orElse(filter.isTheReaders() ? NOT_YET_PUBLISHED : NOT_AUTHORISED);
  }

  private static Emptiness of(CompletenessStatus status) {
    return switch (status) {
      case EXPECTED, WAITING, LATE, MISSING -> NOT_YET_PUBLISHED;
      case REJECTED -> REJECTED;
      case HELD -> HELD;
      case PARTIAL, COMPLETE -> PUBLISHED_EMPTY;
    };
  }

  /** The word in messages. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
