package org.finopshub.group.completeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.finopshub.contract.slice.SliceKey;
import org.finopshub.group.alert.AlertLedger;
import org.finopshub.group.alert.Cause;
import org.finopshub.group.alert.Severity;
import org.springframework.stereotype.Component;

/**
 * Raises, escalates and resolves the alerts {@code missing} and {@code incomplete} of every month
 * assessed.
 *
 * <p>A delivery that waits, is held or was refused ends neither: the month is still not there.
 */
@Component
class CompletenessAlerts {
  private static final String NOT_BY_CUT_OFF = "Nothing was loaded by the cut-off";
  private static final String NOT_BY_GRACE = "Nothing was loaded by the cut-off and its grace";

  private final AlertLedger alerts;
  private final StandingRuns runs;
  private final CompletenessRules rules;

  CompletenessAlerts(AlertLedger alerts, StandingRuns runs, CompletenessRules rules) {
    this.alerts = alerts;
    this.runs = runs;
    this.rules = rules;
  }

  /** Nobody waits for these months any more; joins the caller's transaction. */
  void forget(List<SliceKey> months) {
    var causes =
        months.stream()
            .flatMap(
                month ->
                    Stream.of("missing", "incomplete")
                        .map(code -> new Cause(code, month.entityId(), month.period())))
            .toList();
    alerts.resolve(causes, "The month is not expected any more");
  }

  /**
   * Joins the caller's transaction.
   *
   * @param history months nobody is told of when they are not there
   */
  void tell(List<Assessment> assessments, Set<SliceKey> history) {
    var there = new ArrayList<Cause>();
    var complete = new ArrayList<Cause>();
    for (var assessment : assessments) {
      var missing = cause("missing", assessment);
      var incomplete = cause("incomplete", assessment);
      switch (assessment.status()) {
        case LATE, MISSING -> {
          if (!history.contains(new SliceKey(assessment.entityId(), assessment.period()))) {
            raiseMissing(missing, assessment);
          }
        }
        case PARTIAL, COMPLETE -> {
          there.add(missing);
          if (isThin(assessment)) {
            raise(incomplete, Severity.WARNING, assessment, sentence(assessment));
          } else {
            complete.add(incomplete);
          }
        }
        case EXPECTED -> there.add(missing);
        case WAITING, HELD, REJECTED -> {}
      }
    }
    alerts.resolve(there, "The month is loaded, or is not due");
    alerts.resolve(complete, "The month is complete");
  }

  private boolean isThin(Assessment assessment) {
    return assessment.status() == CompletenessStatus.PARTIAL
        || assessment.score().compareTo(rules.alertBelow()) < 0;
  }

  private void raiseMissing(Cause missing, Assessment assessment) {
    if (assessment.status() == CompletenessStatus.LATE) {
      raise(missing, Severity.WARNING, assessment, NOT_BY_CUT_OFF);
    } else {
      raise(missing, Severity.CRITICAL, assessment, NOT_BY_GRACE);
    }
  }

  /**
   * What an import is changing, or has changed since, is left to the assessment that follows it.
   */
  private void raise(Cause cause, Severity severity, Assessment assessment, String message) {
    if (runs.isStill(assessment)) {
      alerts.raise(cause, severity, message);
    }
  }

  private static Cause cause(String code, Assessment assessment) {
    return new Cause(code, assessment.entityId(), assessment.period());
  }

  private static String sentence(Assessment assessment) {
    return assessment.reasons().stream()
        .map(reason -> "%s: %s".formatted(reason.code(), reason.detail()))
        .collect(
            Collectors.joining("; ", "Score " + assessment.score().toPlainString() + ", ", ""));
  }
}
