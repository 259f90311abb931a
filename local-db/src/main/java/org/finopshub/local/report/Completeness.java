package org.finopshub.local.report;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** How complete the months of an answer are: one entry for every month asked for. */
public record Completeness(List<Month> months) {

  /**
   * @param runId the run that is shown; null when the month was never computed
   * @param runStatus of the newest run: RUNNING, DONE, FAILED, or null
   * @param exportStatus of the shown run's drop, or null when it was not exported
   * @param published the group accepted the shown run
   */
  public record Month(
      YearMonth period, UUID runId, String runStatus, String exportStatus, boolean published) {}
}
