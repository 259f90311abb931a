package org.finopshub.group.slice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.finopshub.contract.DropFixture;
import org.finopshub.contract.receipt.IngestionStatus;
import org.finopshub.group.ScratchDirectory;
import org.finopshub.group.TestLedger;

/** Fault matrix, row 11: what is in the ledger depends on the runs sent, not on their order. */
class AnyOrderIT {
  private static final List<Run> RUNS =
      List.of(
          new Run("2026-05", 1, 12),
          new Run("2026-05", 2, 5),
          new Run("2026-05", 3, 9),
          new Run("2026-06", 1, 4),
          new Run("2026-06", 2, 7),
          new Run("2026-07", 5, 3));

  /** One run of atlas; its name follows from its place. */
  private record Run(String period, long exportSeq, int rows) {
    UUID runId() {
      return UUID.nameUUIDFromBytes((period + exportSeq).getBytes(UTF_8));
    }
  }

  @Property(tries = 12, shrinking = ShrinkingMode.OFF)
  void row11AnyOrderRepetitionAndInterleavingGivesWhatTheNewestRunsAloneGive(
      @ForAll("deliveries") List<Run> deliveries) {
    var sent = ledgerAfter(deliveries);
    var newestAlone = ledgerAfter(newestOf(deliveries));

    assertThat(sent.facts()).isEqualTo(newestAlone.facts());
    assertThat(sent.sums()).isEqualTo(newestAlone.sums());
    assertThat(sent.problems()).isEmpty();
    assertThat(sent.unexpected()).isEmpty();
  }

  @Provide
  Arbitrary<List<Run>> deliveries() {
    return Arbitraries.of(RUNS).list().ofMinSize(1).ofMaxSize(9);
  }

  private static List<Run> newestOf(List<Run> deliveries) {
    return deliveries.stream()
        .collect(
            Collectors.toMap(
                Run::period,
                run -> run,
                (one, other) -> one.exportSeq() > other.exportSeq() ? one : other))
        .values()
        .stream()
        .sorted(Comparator.comparing(Run::period))
        .toList();
  }

  private static State ledgerAfter(List<Run> deliveries) {
    try (var directory = ScratchDirectory.make("any-order");
        var ledger = new TestLedger(directory.path())) {
      var statuses = new ArrayList<IngestionStatus>();
      for (var run : deliveries) {
        statuses.add(ledger.take(drop(ledger.inbox("atlas"), run)).status());
      }
      var unexpected = statuses.stream().filter(status -> !status.isAccepted()).toList();
      return new State(ledger.facts(), ledger.sums(), ledger.problems(), unexpected);
    }
  }

  private static DropFixture drop(Path inbox, Run run) {
    return DropFixture.in(inbox)
        .period(run.period())
        .run(run.runId())
        .exportSeq(run.exportSeq())
        .rows(run.rows())
        .write();
  }

  private record State(
      List<Map<String, Object>> facts,
      List<Map<String, Object>> sums,
      List<Map<String, Object>> problems,
      List<IngestionStatus> unexpected) {}
}
