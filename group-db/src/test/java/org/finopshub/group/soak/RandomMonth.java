package org.finopshub.group.soak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.finopshub.contract.DropFixture;
import org.finopshub.contract.receipt.IngestionStatus;
import org.finopshub.contract.slice.DropName;
import org.finopshub.group.TestLedger;
import org.finopshub.group.ingestion.CheckedDrop.Verdict;
import org.finopshub.group.ingestion.ImportFailedException;
import org.finopshub.group.ingestion.IngestionRun;
import org.finopshub.group.period.HeldDecision.Answer;
import org.finopshub.group.period.HeldDecisions;
import org.finopshub.group.period.MonthStates;

/**
 * One entity's month and all that may happen to it: runs, corrections, repeats, collisions, late
 * ones, closing, reopening, decisions, and faults. What must come of a step is asked of the model
 * first.
 */
final class RandomMonth {
  private static final int MOST_ROWS = 6;

  private final TestLedger ledger;
  private final String entity;
  private final YearMonth period;
  private final Random random;
  private final ModelMonth model = new ModelMonth();
  private final List<Sent> sent = new ArrayList<>();

  RandomMonth(TestLedger ledger, String entity, YearMonth period, Random random) {
    this.ledger = ledger;
    this.entity = entity;
    this.period = period;
    this.random = random;
  }

  String entity() {
    return entity;
  }

  YearMonth period() {
    return period;
  }

  /** Makes one step; what is held is decided before anything else happens. */
  void step() {
    if (model.held() != null) {
      decide();
      return;
    }
    switch (random.nextInt(8)) {
      case 0 -> closeOrReopen();
      case 1 -> anyOfBefore().ifPresent(this::deliver);
      case 2 -> anyOfBefore().map(this::changed).ifPresent(this::deliver);
      case 3 -> deliver(run(Math.max(1, model.standingSeq() - random.nextInt(2))));
      default -> deliver(run(model.standingSeq() + 1 + random.nextInt(3)));
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
    var expected = model.answerTo(run);
    var drop = written(run);
    switch (random.nextInt(6)) {
      case 0 -> assertThat(cutShortAndSentAgain(drop, run)).as(about(run)).contains(expected);
      case 1 -> assertThat(metABrokenDatabase(drop, expected)).as(about(run)).contains(expected);
      case 2 -> assertThat(beforeItsData(drop)).as(about(run)).contains(expected);
      case 3 -> assertThat(ledger.decide(drop).status()).as(about(run)).isEqualTo(expected);
      default -> assertThat(polled(drop)).as(about(run)).contains(expected);
    }
    model.answered(run, expected);
    sent.add(run);
    // Whatever the fault, the drop is met again at the next poll.
    polled(drop);
  }

  private Optional<IngestionStatus> cutShortAndSentAgain(DropFixture drop, Sent run) {
    drop.tamper(drop.dataFile(1), bytes -> Arrays.copyOf(bytes, bytes.length - 1));
    assertThat(polled(drop)).as(about(run)).contains(IngestionStatus.REJECTED);
    return polled(written(run));
  }

  /** Only what is to be loaded comes as far as the table that is gone. */
  private Optional<IngestionStatus> metABrokenDatabase(DropFixture drop, IngestionStatus expected) {
    ledger.breakRollups();
    if (expected == IngestionStatus.LOADED) {
      assertThatThrownBy(() -> ledger.decide(drop)).isInstanceOf(ImportFailedException.class);
    }
    ledger.mendRollups();
    return polled(drop);
  }

  private Optional<IngestionStatus> beforeItsData(DropFixture drop) {
    var file = drop.dataFile(1);
    var data = drop.bytes(file);
    drop.delete(file);
    assertThat(ledger.open(drop).verdict()).isEqualTo(Verdict.WAITING);
    try {
      Files.write(drop.directory().resolve(file), data);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return polled(drop);
  }

  private void closeOrReopen() {
    var months = ledger.get(MonthStates.class);
    if (model.isClosed()) {
      months.reopen(entity, period, "ann", "to be corrected");
    } else {
      months.close(entity, period, "ann", "done");
    }
    model.setClosed(!model.isClosed());
  }

  private void decide() {
    var held = model.held();
    switch (random.nextInt(3)) {
      case 0 -> steward(held, Answer.APPROVED);
      case 1 -> steward(held, Answer.REFUSED);
      default -> closeOrReopen();
    }
    var ended = polled(name(held)).orElseThrow();
    if (ended == IngestionStatus.REJECTED) {
      model.heldIsRefused();
    } else {
      assertThat(ended).as(about(held)).isEqualTo(IngestionStatus.LOADED);
      model.heldStands();
    }
  }

  private void steward(Sent held, Answer answer) {
    var named = new HeldDecisions.Named(held.runId(), Optional.of(entity), Optional.of(period));
    ledger.read(
        HeldDecisions.class, decisions -> decisions.decide(named, answer, "sam", "looked at it"));
  }

  private Optional<IngestionStatus> polled(DropFixture drop) {
    return polled(drop.name());
  }

  /** What one poll makes of it; empty when there was nothing to do about it. */
  private Optional<IngestionStatus> polled(DropName drop) {
    return ledger.poll(entity).stream()
        .filter(run -> drop.equals(run.dropName()))
        .map(IngestionRun::status)
        .findFirst();
  }

  private Sent run(long exportSeq) {
    return new Sent(new UUID(random.nextLong(), random.nextLong()), exportSeq, rows());
  }

  private Sent changed(Sent run) {
    return new Sent(run.runId(), run.exportSeq(), run.rows() + 1);
  }

  private Optional<Sent> anyOfBefore() {
    return sent.isEmpty() ? Optional.empty() : Optional.of(sent.get(random.nextInt(sent.size())));
  }

  private int rows() {
    return random.nextInt(MOST_ROWS);
  }

  private DropFixture written(Sent run) {
    return DropFixture.in(ledger.inbox(entity))
        .entity(entity)
        .period(period.toString())
        .run(run.runId())
        .exportSeq(run.exportSeq())
        .rows(run.rows())
        .write();
  }

  private DropName name(Sent run) {
    return new DropName(entity, period, run.runId());
  }

  private String about(Sent run) {
    return "%s of %s %s".formatted(run, entity, period);
  }
}
