package org.finopshub.portal.page.local;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.finopshub.local.report.Completeness;
import org.finopshub.portal.local.Extents;
import org.finopshub.portal.page.AsOf;

/**
 * How far a month came on its way from usage to the group.
 *
 * @param computed whether it has figures
 * @param runStatus of its newest run; null before the first
 * @param exportStatus of its drop; null before there is one
 * @param emptiness why nothing of it is to be seen, if nothing is
 */
record MonthState(
    boolean computed, String runStatus, String exportStatus, String emptiness, AsOf asOf) {

  static MonthState of(YearMonth period, Completeness completeness, Instant asOf) {
    var month =
        completeness.months().stream()
            .filter(one -> one.period().equals(period))
            .findFirst()
            .orElseThrow();
    return new MonthState(
        month.runId() != null,
        month.runStatus(),
        month.exportStatus(),
        Emptiness.of(month).word(),
        new AsOf(asOf, Extents.completeness(List.of(month))));
  }
}
