package org.finopshub.portal.page.local;

import org.finopshub.local.LocalEntity;
import org.finopshub.local.report.BatchRunReport;
import org.finopshub.portal.query.QueryParameters;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Offers the months this entity has figures of; the newest, in its own currency, comes first. */
@Component
@Profile("local")
final class MonthChoices {
  private final BatchRunReport runs;
  private final LocalEntity entity;

  MonthChoices(BatchRunReport runs, LocalEntity entity) {
    this.runs = runs;
    this.entity = entity;
  }

  MonthChoice of(QueryParameters asked) {
    return MonthChoice.of(asked, runs.shownMonths(), entity.currency());
  }
}
