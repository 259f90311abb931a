package org.finopshub.group.ingestion;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.finopshub.contract.check.Finding;
import org.finopshub.contract.receipt.ViolationCode;
import org.finopshub.contract.receipt.ViolationCode.Category;
import org.finopshub.contract.slice.DropName;
import org.finopshub.group.alert.AlertLedger;
import org.finopshub.group.alert.Cause;
import org.finopshub.group.alert.Severity;
import org.springframework.stereotype.Component;

/** Tells people what to look at: refused drops loudly, odd ones quietly, and when it is over. */
@Component
class DropAlerts {
  /** What a load of the slice ends; {@code incomplete} is for the completeness to end. */
  private static final List<String> ENDED_BY_LOAD =
      List.of("missing", "rejected", "held", "import-failed", "orphan");

  private static final String EMPTY_SLICE = "empty-slice";
  private static final String FINDING = "finding";
  private static final String NOT_FILED = "not-filed";

  private final AlertLedger alerts;

  DropAlerts(AlertLedger alerts) {
    this.alerts = alerts;
  }

  void tell(IngestionRun run, Decision decision) {
    switch (run.status()) {
      case REJECTED -> rejected(run);
      case HELD -> alerts.raise(cause("held", run), Severity.WARNING, run.reason());
      case SUPERSEDED -> alerts.note(cause("superseded", run), Severity.WARNING, run.reason());
      case LOADED -> loaded(run, decision);
      default -> {}
    }
  }

  void tellFailure(CheckedDrop drop, Decision decision) {
    alerts.raise(
        cause("import-failed", drop.arrival().entityId(), drop.envelope().dropName()),
        Severity.CRITICAL,
        decision.reason());
  }

  /** Nothing is lost: what is decided stands, and the files are moved at a later poll. */
  void tellNotFiled(IngestionRun run, IOException problem) {
    alerts.raise(
        cause(NOT_FILED, run),
        Severity.CRITICAL,
        "%s is %s and stays in the inbox until it can be moved: %s"
            .formatted(run.arrival().manifestFile(), run.status(), problem));
  }

  void tellFiled(String entityId, DropName drop) {
    alerts.resolve(cause(NOT_FILED, entityId, drop), "Its files are put away");
  }

  /** Loud, unless the drop only lacks a file; a steward's own refusal is no news, but an end. */
  private void rejected(IngestionRun run) {
    if (run.violations().get(0).code().equals(ViolationCode.RESTATEMENT_REFUSED.code())) {
      alerts.resolve(cause("held", run), run.reason());
      return;
    }
    var category =
        ViolationCode.of(run.violations().get(0).code())
            .map(ViolationCode::category)
            .orElse(Category.CONTRACT);
    alerts.resolve(List.of(cause("held", run), cause("import-failed", run)), run.reason());
    alerts.raise(
        cause(category == Category.SECURITY ? Cause.SECURITY : "rejected", run),
        category == Category.RETRY ? Severity.WARNING : Severity.CRITICAL,
        run.reason());
  }

  private void loaded(IngestionRun run, Decision decision) {
    alerts.resolve(ended(run), "%s: %s".formatted(run.dropName().slice(), run.reason()));
    if (run.rowsLoaded() == 0) {
      alerts.raise(
          cause(EMPTY_SLICE, run), Severity.WARNING, "The slice holds no charge, as declared");
    } else {
      alerts.resolve(cause(EMPTY_SLICE, run), "The slice holds charges again");
    }
    if (decision.findings().isEmpty()) {
      alerts.resolve(cause(FINDING, run), "Nothing was found in run " + run.dropName().runId());
    } else {
      alerts.raise(cause(FINDING, run), Severity.WARNING, sentence(decision.findings()));
    }
  }

  /** Of the slice, and of deliveries of the entity whose names told no slice. */
  private static List<Cause> ended(IngestionRun run) {
    String entityId = run.arrival().entityId();
    return ENDED_BY_LOAD.stream()
        .flatMap(code -> Stream.of(cause(code, run), new Cause(code, entityId, null)))
        .toList();
  }

  private static String sentence(List<Finding> findings) {
    var first = findings.get(0);
    return findings.size() == 1
        ? "%s: %s".formatted(first.code(), first.message())
        : "%s: %s (and %d more)".formatted(first.code(), first.message(), findings.size() - 1);
  }

  private static Cause cause(String code, IngestionRun run) {
    return cause(code, run.arrival().entityId(), run.dropName());
  }

  private static Cause cause(String code, String entityId, DropName drop) {
    return new Cause(code, entityId, drop == null ? null : drop.slice().period());
  }
}
