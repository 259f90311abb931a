package org.finopshub.portal.page.group;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.finopshub.group.completeness.AssessedMonth;
import org.finopshub.group.completeness.CompletenessQuery;
import org.finopshub.group.completeness.CompletenessReport;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** How the entities' slices of one month stand, so that no page is silent about what it lacks. */
@Component
@Profile("group")
final class MonthState {
  private static final int MOST_ENTITIES = 1_000;

  private final CompletenessReport completeness;

  MonthState(CompletenessReport completeness) {
    this.completeness = completeness;
  }

  /**
   * @param entity null means all
   */
  List<AssessedMonth> of(YearMonth period, String entity) {
    var month = Optional.of(period);
    return completeness
        .months(
            new CompletenessQuery(
                Optional.ofNullable(entity), month, month, Optional.empty(), MOST_ENTITIES, 0))
        .items();
  }
}
