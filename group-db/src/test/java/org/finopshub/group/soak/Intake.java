package org.finopshub.group.soak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.finopshub.contract.DropFixture;
import org.finopshub.contract.receipt.IngestionStatus;
import org.finopshub.contract.slice.DropName;
import org.finopshub.contract.slice.SliceKey;
import org.finopshub.group.AtOnce;
import org.finopshub.group.TestLedger;
import org.finopshub.group.ingestion.CheckedDrop;
import org.finopshub.group.ingestion.CheckedDrop.Verdict;
import org.finopshub.group.ingestion.ImportFailedException;
import org.finopshub.group.ingestion.IngestionRun;
import org.finopshub.group.period.HeldDecision.Answer;
import org.finopshub.group.period.HeldDecisions;
import org.finopshub.group.period.MonthStates;
import org.finopshub.group.replay.PutBack;
import org.finopshub.group.replay.Replays;
import org.finopshub.group.sql.SqlFile;

/** The ledger as one entity's month meets it, with what may befall a drop. */
final class Intake {
  private static final List<String> LOSE_SESSIONS =
      List.of(sql("lose-sessions.sql"), sql("lose-sessions-of-imports.sql"));
  private static final String KEEP_SESSIONS = sql("keep-sessions.sql");
  private static final Duration TOO_LONG = Duration.ofHours(7);

  /** Of these a second worker hears that they were taken. */
  private static final Set<IngestionStatus> TAKEN =
      EnumSet.of(IngestionStatus.LOADED, IngestionStatus.SUPERSEDED);

  private final TestLedger ledger;
  private final SliceKey slice;

  Intake(TestLedger ledger, SliceKey slice) {
    this.ledger = ledger;
    this.slice = slice;
  }

  /**
   * Sends a run, and has that befall it.
   *
   * @param expected the answer; only what is to be loaded comes as far as some mishaps
   * @return what was answered in the end
   */
  IngestionStatus deliver(Sent run, Mishap mishap, IngestionStatus expected) {
    var drop = written(run);
    var answer =
        switch (mishap) {
          case NONE -> answer(run);
          case CUT_SHORT -> cutShort(run, drop);
          case BEFORE_ITS_DATA -> beforeItsData(run, drop);
          case WITHOUT_ITS_DATA -> withoutItsData(run, drop);
          case BROKEN_DATABASE -> brokenDatabase(run, drop, expected);
          case SESSION_LOST -> sessionLost(run, drop, expected);
          case NOT_FILED -> ledger.decide(drop).status();
          case MET_BY_TWO -> metByTwo(drop, expected);
        };
    // Whatever it was, the drop is met again at the next poll.
    polled(run);
    return answer;
  }

  /** What was answered to either of two runs that two workers took at the same moment. */
  List<IngestionStatus> deliverAtOnce(Sent one, Sent other) {
    return decidedAtOnce(ledger.open(written(one)), ledger.open(written(other)));
  }

  /** Has a run taken in again from what is kept of it. */
  IngestionStatus replay(Sent run) {
    ledger.get(Replays.class).request(name(run), "a replay", "ann");
    ledger.get(PutBack.class).putBack();
    return answer(run);
  }

  /** What one poll makes of it; empty when there was nothing to do about it. */
  Optional<IngestionStatus> polled(Sent run) {
    return ledger.poll(slice.entityId()).stream()
        .filter(decided -> name(run).equals(decided.dropName()))
        .map(IngestionRun::status)
        .findFirst();
  }

  void closeOrReopen(boolean isClosed) {
    var months = ledger.get(MonthStates.class);
    if (isClosed) {
      months.reopen(slice.entityId(), slice.period(), "ann", "to be corrected");
    } else {
      months.close(slice.entityId(), slice.period(), "ann", "done");
    }
  }

  void decide(Sent held, Answer answer) {
    var named =
        new HeldDecisions.Named(
            held.runId(), Optional.of(slice.entityId()), Optional.of(slice.period()));
    ledger.read(
        HeldDecisions.class, decisions -> decisions.decide(named, answer, "sam", "looked at it"));
  }

  /** What is due is tried and fails; the next poll finds the database mended. */
  void breakImport() {
    ledger.breakRollups();
    assertThatThrownBy(() -> ledger.poll(slice.entityId()))
        .isInstanceOf(ImportFailedException.class);
    ledger.mendRollups();
  }

  String about(Sent run) {
    return "%s of %s".formatted(run, slice);
  }

  private IngestionStatus cutShort(Sent run, DropFixture drop) {
    drop.tamper(drop.dataFile(1), bytes -> Arrays.copyOf(bytes, bytes.length - 1));
    assertThat(answer(run)).as(about(run)).isEqualTo(IngestionStatus.REJECTED);
    written(run);
    return answer(run);
  }

  private IngestionStatus beforeItsData(Sent run, DropFixture drop) {
    var file = drop.dataFile(1);
    var data = drop.bytes(file);
    drop.delete(file);
    assertThat(ledger.open(drop).verdict()).isEqualTo(Verdict.WAITING);
    try {
      Files.write(drop.directory().resolve(file), data);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return answer(run);
  }

  private IngestionStatus withoutItsData(Sent run, DropFixture drop) {
    drop.delete(drop.dataFile(1));
    assertThat(polled(run)).as(about(run)).isEmpty();
    ledger.clock().forward(TOO_LONG);
    assertThat(answer(run)).as(about(run)).isEqualTo(IngestionStatus.REJECTED);
    written(run);
    return answer(run);
  }

  private IngestionStatus brokenDatabase(Sent run, DropFixture drop, IngestionStatus expected) {
    if (expected == IngestionStatus.LOADED) {
      ledger.breakRollups();
      assertThatThrownBy(() -> ledger.decide(drop)).isInstanceOf(ImportFailedException.class);
      ledger.mendRollups();
    }
    return answer(run);
  }

  private IngestionStatus sessionLost(Sent run, DropFixture drop, IngestionStatus expected) {
    if (expected == IngestionStatus.LOADED) {
      LOSE_SESSIONS.forEach(sql -> ledger.jdbc().sql(sql).update());
      assertThatThrownBy(() -> ledger.decide(drop)).isInstanceOf(ImportFailedException.class);
      ledger.jdbc().sql(KEEP_SESSIONS).update();
    }
    return answer(run);
  }

  private IngestionStatus metByTwo(DropFixture drop, IngestionStatus expected) {
    var second = TAKEN.contains(expected) ? IngestionStatus.DUPLICATE : expected;
    assertThat(decidedAtOnce(ledger.open(drop), ledger.open(drop)))
        .containsExactlyInAnyOrder(expected, second);
    return expected;
  }

  private List<IngestionStatus> decidedAtOnce(CheckedDrop first, CheckedDrop second) {
    try {
      var runs = AtOnce.replace(ledger, first, ledger, second);
      runs.stream().filter(run -> run.status().isTerminal()).forEach(ledger::file);
      return runs.stream().map(IngestionRun::status).toList();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private IngestionStatus answer(Sent run) {
    return polled(run).orElseThrow(() -> new AssertionError("No answer to " + about(run)));
  }

  private DropFixture written(Sent run) {
    return DropFixture.in(ledger.inbox(slice.entityId()))
        .entity(slice.entityId())
        .period(slice.period().toString())
        .run(run.runId())
        .exportSeq(run.exportSeq())
        .rows(run.rows())
        .write();
  }

  private DropName name(Sent run) {
    return new DropName(slice.entityId(), slice.period(), run.runId());
  }

  private static String sql(String file) {
    return SqlFile.beside(Intake.class, file);
  }
}
