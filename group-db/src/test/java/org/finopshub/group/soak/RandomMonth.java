package org.finopshub.group.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.finopshub.contract.receipt.IngestionStatus;
import org.finopshub.contract.slice.SliceKey;
import org.finopshub.group.TestLedger;
import org.finopshub.group.period.HeldDecision.Answer;

/**
 * One entity's month and all that may happen to it: runs, corrections, repeats, collisions, late
 * ones, replays, closing, reopening, decisions. What must come of a step is asked of the model
 * first.
 */
final class RandomMonth {
  private static final int MOST_ROWS = 6;

  private final Intake intake;
  private final Random random;
  private final ModelMonth model = new ModelMonth();
  private final List<Sent> sent = new ArrayList<>();
  private final Set<Sent> spoilt = new HashSet<>();

  RandomMonth(TestLedger ledger, SliceKey slice, Random random) {
    this.intake = new Intake(ledger, slice);
    this.random = random;
  }

  /** Makes one step; what is held is decided before anything else happens to the month. */
  void step() {
    if (model.held() != null) {
      decide();
      return;
    }
    switch (random.nextInt(10)) {
      case 0 -> closeOrReopen();
      case 1 -> anyOfBefore().ifPresent(this::deliver);
      case 2 -> anyOfBefore().map(Sent::changed).ifPresent(this::deliver);
      case 3 -> deliver(run(Math.max(1, model.standingSeq() - random.nextInt(2))));
      case 4, 5 -> anyOfBefore().map(run -> model.known(run.runId())).ifPresent(this::replay);
      case 6 -> deliverTwoAtOnce();
      default -> deliver(next());
    }
  }

  /** Leaves nothing undecided; the run that must stand then, null when none was loaded. */
  Sent end() {
    if (model.held() != null) {
      decide();
    }
    return model.standing();
  }

  private void deliver(Sent run) {
    var mishaps = Mishap.values();
    var mishap = mishaps[random.nextInt(mishaps.length)];
    var expected = model.answerTo(run);
    assertThat(intake.deliver(run, mishap, expected))
        .as("%s, %s", intake.about(run), mishap)
        .isEqualTo(expected);
    model.answered(run, expected);
    sent.add(run);
    if (mishap.leavesSpoiltCopy()) {
      spoilt.add(run);
    }
  }

  /** Which of the two comes first is chance; what stands in the end is not. */
  private void deliverTwoAtOnce() {
    var older = next();
    if (model.isClosed()) {
      deliver(older);
      return;
    }
    var newer = run(older.exportSeq() + 1);
    assertThat(intake.deliverAtOnce(older, newer))
        .as(intake.about(newer))
        .satisfiesExactly(
            answer -> assertThat(answer).isIn(IngestionStatus.LOADED, IngestionStatus.SUPERSEDED),
            answer -> assertThat(answer).isEqualTo(IngestionStatus.LOADED));
    model.answered(older, IngestionStatus.SUPERSEDED);
    model.answered(newer, IngestionStatus.LOADED);
    sent.addAll(List.of(older, newer));
  }

  /** Which copy of a refused run is put back is not said: it may be the one that lacks a part. */
  private void replay(Sent run) {
    if (spoilt.contains(run) && !model.hasTaken(run)) {
      return;
    }
    var expected = model.answerToReplay(run);
    assertThat(intake.replay(run)).as("%s, replayed", intake.about(run)).isEqualTo(expected);
    model.answered(run, expected);
  }

  private void closeOrReopen() {
    intake.closeOrReopen(model.isClosed());
    model.setClosed(!model.isClosed());
  }

  private void decide() {
    var held = model.held();
    assertThat(intake.polled(held)).as(intake.about(held)).isEmpty();
    switch (random.nextInt(4)) {
      case 0 -> {
        intake.decide(held, Answer.REFUSED);
        endsHeld(held, IngestionStatus.REJECTED);
        model.heldIsRefused();
      }
      case 1 -> {
        closeOrReopen();
        endsHeld(held, IngestionStatus.LOADED);
        model.heldStands();
      }
      case 2 -> {
        intake.decide(held, Answer.APPROVED);
        intake.breakImport();
        endsHeld(held, IngestionStatus.LOADED);
        model.heldStands();
      }
      default -> {
        intake.decide(held, Answer.APPROVED);
        endsHeld(held, IngestionStatus.LOADED);
        model.heldStands();
      }
    }
  }

  private void endsHeld(Sent held, IngestionStatus expected) {
    assertThat(intake.polled(held)).as(intake.about(held)).contains(expected);
  }

  private Sent next() {
    return run(model.standingSeq() + 1 + random.nextInt(3));
  }

  private Sent run(long exportSeq) {
    var runId = new UUID(random.nextLong(), random.nextLong());
    return new Sent(runId, exportSeq, random.nextInt(MOST_ROWS));
  }

  private Optional<Sent> anyOfBefore() {
    return sent.isEmpty() ? Optional.empty() : Optional.of(sent.get(random.nextInt(sent.size())));
  }
}
