package org.finopshub.group.slice;

import java.util.List;
import java.util.Optional;
import org.finopshub.contract.manifest.Manifest;
import org.finopshub.contract.receipt.IngestionStatus;
import org.finopshub.contract.receipt.Violation;
import org.finopshub.contract.receipt.ViolationCode;
import org.finopshub.group.ingestion.CheckedDrop;
import org.finopshub.group.ingestion.Decision;
import org.finopshub.group.period.HeldDecision;
import org.finopshub.group.period.HeldDecision.Answer;
import org.finopshub.group.period.HeldDrops;
import org.finopshub.group.period.MonthStates;
import org.springframework.stereotype.Component;

/** Holds drops for closed months until a steward has decided; ask under the lock. */
@Component
class ClosedMonth {
  private final MonthStates months;
  private final HeldDrops held;

  ClosedMonth(MonthStates months, HeldDrops held) {
    this.months = months;
    this.held = held;
  }

  /** HELD or REJECTED; empty when the drop is to be loaded. */
  Optional<Decision> decisionWithoutLoading(CheckedDrop drop) {
    var manifest = drop.envelope().manifest();
    String content = drop.envelope().manifestSha256();
    var decided = held.decision(manifest.dropName(), content);
    if (decided.isPresent()) {
      return decided
          .filter(decision -> decision.answer() == Answer.REFUSED)
          .map(decision -> refused(manifest, decision));
    }
    if (!months.isClosed(manifest.entityId(), manifest.period())) {
      return Optional.empty();
    }
    held.hold(manifest, content);
    return Optional.of(
        Decision.passedOver(
            IngestionStatus.HELD,
            "%s is closed; export_seq %d waits for a steward's approval"
                .formatted(manifest.slice(), manifest.exportSeq())));
  }

  private static Decision refused(Manifest manifest, HeldDecision decision) {
    var violation =
        Violation.of(
            ViolationCode.RESTATEMENT_REFUSED,
            "%s is closed and %s refused to restate it: %s"
                .formatted(manifest.slice(), decision.decidedBy(), decision.reason()));
    return Decision.rejected(List.of(violation), 1);
  }
}
