package org.finopshub.portal.local;

import java.util.List;
import org.finopshub.local.report.Completeness.Month;
import org.finopshub.portal.cost.Completeness;

/** How far an answer reaches, as the API says it. */
public final class Extents {
  private Extents() {}

  /** A month counts as present when it was computed, whether the group took it or not. */
  public static Completeness completeness(List<Month> months) {
    var computed = months.stream().filter(month -> month.runId() != null).count();
    return Completeness.of(months.size(), computed, 0);
  }
}
