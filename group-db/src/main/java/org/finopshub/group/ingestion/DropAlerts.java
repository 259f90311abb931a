package org.finopshub.group.ingestion;

import org.finopshub.contract.check.Envelope;
import org.finopshub.contract.manifest.Manifest.PeriodStatus;
import org.finopshub.contract.receipt.ViolationCode;
import org.finopshub.contract.slice.DropName;
import org.finopshub.group.outbox.Alert;
import org.finopshub.group.outbox.Alert.Severity;
import org.finopshub.group.outbox.AlertOutbox;
import org.springframework.stereotype.Component;

/** Tells people what to look at: refused drops loudly, odd ones quietly. */
@Component
class DropAlerts {
  private final AlertOutbox alerts;

  DropAlerts(AlertOutbox alerts) {
    this.alerts = alerts;
  }

  void raise(IngestionRun run, Envelope envelope, Decision decision) {
    switch (run.status()) {
      case REJECTED -> rejected(run);
      case SUPERSEDED -> raise(run, Severity.WARNING, "superseded", run.reason());
      case LOADED -> loaded(run, envelope, decision);
      default -> {}
    }
  }

  void raiseFailure(CheckedDrop drop, Decision decision) {
    raise(
        drop.arrival(),
        drop.envelope().dropName(),
        Severity.CRITICAL,
        "import-failed",
        decision.reason());
  }

  private void rejected(IngestionRun run) {
    String code = run.violations().get(0).code();
    boolean late = code.equals(ViolationCode.FILE_MISSING.code());
    raise(run, late ? Severity.WARNING : Severity.CRITICAL, code, run.reason());
  }

  private void loaded(IngestionRun run, Envelope envelope, Decision decision) {
    if (envelope.manifest().periodStatus() == PeriodStatus.PARTIAL) {
      raise(run, Severity.WARNING, "partial-period", "The month is declared partial");
    }
    if (run.rowsLoaded() == 0) {
      raise(run, Severity.WARNING, "empty-slice", "The slice holds no charge, as declared");
    }
    decision
        .findings()
        .forEach(finding -> raise(run, Severity.WARNING, finding.code(), finding.message()));
  }

  private void raise(IngestionRun run, Severity severity, String code, String message) {
    raise(run.arrival(), run.dropName(), severity, code, message);
  }

  private void raise(
      Arrival arrival, DropName drop, Severity severity, String code, String message) {
    alerts.raise(
        new Alert(
            severity,
            code,
            arrival.entityId(),
            drop == null ? null : drop.slice().periodMonth(),
            drop == null ? null : drop.runId(),
            StorableText.of(message)));
  }
}
