package org.finopshub.portal.audit;

import jakarta.servlet.http.HttpServletRequest;
import org.finopshub.portal.access.Caller;
import org.finopshub.portal.access.Callers;
import org.finopshub.portal.audit.AuditEntry.Asker;
import org.finopshub.portal.audit.AuditEntry.Outcome;
import org.springframework.stereotype.Component;

/**
 * Writes down what happens to a request.
 *
 * @throws UnauditedException from every method, when it is not stored
 */
@Component
final class AuditTrail {
  private final AuditLedger ledger;
  private final Questions questions;

  AuditTrail(AuditLedger ledger, Questions questions) {
    this.ledger = ledger;
    this.questions = questions;
  }

  /** Somebody who is let in is about to change something. */
  void announced(HttpServletRequest request) {
    append(request, new Outcome(null, null, Decision.ANNOUNCED));
  }

  /** The hub is about to answer. */
  void answered(HttpServletRequest request, int status) {
    append(
        request,
        new Outcome(AnsweredRows.of(request), status, decision(status, Callers.of(request))));
  }

  private void append(HttpServletRequest request, Outcome outcome) {
    ledger.append(
        new AuditEntry(
            Asker.of(Callers.of(request)), questions.of(request), outcome, TraceId.of(request)));
  }

  /** A stranger is sent to log in, which denies them what they asked for. */
  private static Decision decision(int status, Caller caller) {
    return switch (status / 100) {
      case 2 -> Decision.ANSWERED;
      case 3 -> caller.equals(Caller.ANONYMOUS) ? Decision.DENIED : Decision.ANSWERED;
      case 4 ->
          switch (status) {
            case 401, 403, 429 -> Decision.DENIED;
            default -> Decision.REFUSED;
          };
      default -> Decision.FAILED;
    };
  }
}
