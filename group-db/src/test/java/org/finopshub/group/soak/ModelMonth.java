package org.finopshub.group.soak;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.finopshub.contract.receipt.IngestionStatus;

/** What the rules make of one entity's month: numbers order runs, a closed month holds them. */
final class ModelMonth {
  private final Map<UUID, Sent> taken = new HashMap<>();
  private final Map<UUID, Sent> newest = new HashMap<>();
  private final Set<Sent> refused = new HashSet<>();
  private Sent standing;
  private Sent held;
  private boolean closed;

  /** What must be answered to a run that arrives now. */
  IngestionStatus answerTo(Sent run) {
    var before = taken.get(run.runId());
    if (before != null) {
      return before.equals(run) ? IngestionStatus.DUPLICATE : IngestionStatus.REJECTED;
    }
    if (standingSeq() > run.exportSeq()) {
      return IngestionStatus.SUPERSEDED;
    }
    if (standingSeq() == run.exportSeq() || refused.contains(run)) {
      return IngestionStatus.REJECTED;
    }
    return closed ? IngestionStatus.HELD : IngestionStatus.LOADED;
  }

  /** What must be answered when it comes again out of the archive or the quarantine. */
  IngestionStatus answerToReplay(Sent run) {
    return run.equals(standing) ? IngestionStatus.LOADED : answerTo(run);
  }

  /** From now on it is as it was answered. */
  void answered(Sent run, IngestionStatus status) {
    newest.put(run.runId(), run);
    switch (status) {
      case LOADED -> stands(run);
      case SUPERSEDED -> taken.put(run.runId(), run);
      case HELD -> held = run;
      default -> {}
    }
  }

  /** The held run was approved, or its month is open again. */
  void heldStands() {
    stands(held);
    held = null;
  }

  void heldIsRefused() {
    refused.add(held);
    held = null;
  }

  void setClosed(boolean isClosed) {
    closed = isClosed;
  }

  boolean isClosed() {
    return closed;
  }

  /** What waits for a decision; null when nothing does. */
  Sent held() {
    return held;
  }

  /** What the ledger must hold; null before the first run. */
  Sent standing() {
    return standing;
  }

  long standingSeq() {
    return standing == null ? 0 : standing.exportSeq();
  }

  boolean hasTaken(Sent run) {
    return run.equals(taken.get(run.runId()));
  }

  /** The content the group knows under a run's name: the one it took, or else the last it saw. */
  Sent known(UUID runId) {
    return taken.getOrDefault(runId, newest.get(runId));
  }

  private void stands(Sent run) {
    standing = run;
    taken.put(run.runId(), run);
  }
}
