package org.finopshub.group.period;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.finopshub.group.ScratchDirectory;
import org.finopshub.group.TestLedger;
import org.finopshub.group.period.HeldDecision.Answer;
import org.finopshub.group.period.HeldDecisions.Named;
import org.finopshub.group.sql.SqlFile;

/** Whatever is sent, closed, reopened, approved and refused, in whatever order. */
class ClosedMonthsIT {
  private static final YearMonth MAY = YearMonth.of(2026, 5);

  private enum Act {
    SEND,
    CLOSE,
    REOPEN,
    APPROVE,
    REFUSE
  }

  /** {@code seq} is of no account to closing and reopening. */
  private record Step(Act act, int seq) {}

  @Property(tries = 20, shrinking = ShrinkingMode.OFF)
  void theLedgerEndsAsTheRulesSay(@ForAll("steps") List<Step> steps) {
    var expected = new Rules();
    try (var directory = ScratchDirectory.make("closed-months");
        var ledger = new TestLedger(directory.path())) {
      for (var step : steps) {
        expected.take(step);
        take(ledger, step);
      }

      assertThat(statuses(ledger)).isEqualTo(expected.statuses);
      assertThat(ledger.facts()).hasSize(expected.standing == 0 ? 0 : rows(expected.standing));
      assertThat(ledger.get(MonthStates.class).state("atlas", MAY)).isEqualTo(expected.state);
      assertThat(restatingRuns(ledger)).isEqualTo(expected.restating);
      assertThat(TestLedger.names(ledger.inbox("atlas")).isEmpty()).isEqualTo(expected.held == 0);
      assertThat(ledger.facts().isEmpty() ? List.of() : ledger.problems()).isEmpty();
    }
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    return Combinators.combine(Arbitraries.of(Act.values()), Arbitraries.integers().between(1, 4))
        .as(Step::new)
        .list()
        .ofMinSize(2)
        .ofMaxSize(10);
  }

  /** The rules in a few lines: what a month of one entity is, after each step and two polls. */
  private static final class Rules {
    private final Map<UUID, String> statuses = new TreeMap<>();
    private final TreeSet<UUID> restating = new TreeSet<>();
    private MonthState state = MonthState.OPEN;
    private int standing;
    private int held;

    void take(Step step) {
      switch (step.act()) {
        case SEND -> send(step.seq());
        case CLOSE -> state = MonthState.CLOSED;
        case REOPEN -> reopen();
        case APPROVE -> decide(step.seq(), true);
        case REFUSE -> decide(step.seq(), false);
      }
    }

    private void send(int seq) {
      String before = statuses.getOrDefault(run(seq), "");
      if (before.equals("LOADED") || before.equals("SUPERSEDED") || seq == held) {
        return;
      }
      if (seq < Math.max(standing, held)) {
        statuses.put(run(seq), "SUPERSEDED");
      } else if (!before.equals("REJECTED")) {
        arrive(seq);
      }
    }

    private void arrive(int seq) {
      if (state != MonthState.CLOSED) {
        load(seq);
        return;
      }
      if (held != 0) {
        statuses.put(run(held), "SUPERSEDED");
      }
      statuses.put(run(seq), "HELD");
      held = seq;
    }

    private void reopen() {
      if (state == MonthState.CLOSED) {
        state = MonthState.REOPENED;
        decide(held, held != 0);
      }
    }

    private void decide(int seq, boolean approved) {
      if (seq == 0 || seq != held) {
        return;
      }
      held = 0;
      if (approved) {
        load(seq);
      } else {
        statuses.put(run(seq), "REJECTED");
      }
    }

    private void load(int seq) {
      if (standing != 0 && state != MonthState.OPEN) {
        restating.add(run(seq));
      }
      statuses.put(run(seq), "LOADED");
      standing = seq;
    }
  }

  private static void take(TestLedger ledger, Step step) {
    try {
      switch (step.act()) {
        case SEND ->
            ledger.drop().run(run(step.seq())).exportSeq(step.seq()).rows(rows(step.seq())).write();
        case CLOSE -> ledger.get(MonthStates.class).close("atlas", MAY, "ann", "closed");
        case REOPEN -> ledger.get(MonthStates.class).reopen("atlas", MAY, "ann", "reopened");
        case APPROVE -> decide(ledger, step.seq(), Answer.APPROVED);
        case REFUSE -> decide(ledger, step.seq(), Answer.REFUSED);
      }
    } catch (WrongMonthStateException | UndecidableDropException nothingToDo) {
      // So the rules say too: the end state decides.
    }
    ledger.poll("atlas");
    ledger.poll("atlas");
  }

  private static void decide(TestLedger ledger, int seq, Answer answer) {
    var named = new Named(run(seq), Optional.empty(), Optional.empty());
    ledger.read(
        HeldDecisions.class, decisions -> decisions.decide(named, answer, "sam", "decided"));
  }

  private static Map<UUID, String> statuses(TestLedger ledger) {
    var statuses = new TreeMap<UUID, String>();
    for (var run : rows(ledger, "run-statuses.sql")) {
      statuses.put((UUID) run.get("run_id"), (String) run.get("status"));
    }
    return statuses;
  }

  private static Set<UUID> restatingRuns(TestLedger ledger) {
    return rows(ledger, "restatements.sql").stream()
        .map(restatement -> (UUID) restatement.get("run_id"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Map<String, Object>> rows(TestLedger ledger, String file) {
    return ledger.jdbc().sql(SqlFile.beside(ClosedMonthsIT.class, file)).query().listOfRows();
  }

  private static UUID run(int seq) {
    return UUID.nameUUIDFromBytes(("run " + seq).getBytes(UTF_8));
  }

  private static int rows(int seq) {
    return 3 + seq;
  }
}
