package org.finopshub.group.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.finopshub.contract.DropFixture;
import org.finopshub.contract.receipt.IngestionStatus;
import org.finopshub.group.TestLedger;
import org.finopshub.group.archive.ArchiveCheck;
import org.finopshub.group.outbox.RefreshRequests;
import org.finopshub.group.slice.Partitions;
import org.finopshub.group.sql.SqlFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.PlatformTransactionManager;

class RetentionIT {
  private static final UUID FIRST = UUID.fromString("11111111-1111-4111-8111-111111111111");
  private static final UUID SECOND = UUID.fromString("22222222-2222-4222-8222-222222222222");
  private static final YearMonth MAY = YearMonth.of(2026, 5);

  @TempDir Path directory;
  private TestLedger ledger;

  @BeforeEach
  void aLedgerOfThreeMonths() {
    ledger = new TestLedger(directory);
    ledger.clock().set(Instant.parse("2026-08-04T10:00:00Z"));
    ledger.take(ledger.drop().period("2026-05").run(FIRST).rows(20).write());
    ledger.take(may(SECOND, 2));
    ledger.take(ledger.drop().period("2026-06").rows(30).write());
    ledger.take(ledger.drop().period("2026-07").rows(40).write());
  }

  @AfterEach
  void closeLedger() {
    ledger.close();
  }

  @Test
  void nothingIsDroppedUnlessALimitIsSet() {
    assertThat(retention(Map.of()).sweep()).isEmpty();
    assertThat(ledger.facts()).hasSize(25 + 30 + 40);
  }

  @Test
  void aMonthPastItsRetentionGoesWithItsFiguresFilesAndRuns() throws IOException {
    var retention = retention(Map.of(Kept.FIGURES, 1, Kept.FILES, 1, Kept.RUNS, 1));

    var dropped = retention.sweep();

    assertThat(dropped)
        .containsExactly(
            new Expired(Kept.FIGURES, MAY, 25),
            new Expired(Kept.FILES, MAY, 2),
            new Expired(Kept.RUNS, MAY, 2));
    assertThat(ledger.facts()).hasSize(30 + 40);
    assertThat(ledger.sums())
        .extracting(sum -> sum.get("period_month").toString())
        .contains("2026-06-01", "2026-07-01")
        .doesNotContain("2026-05-01");
    assertThat(ledger.problems()).isEmpty();
    assertThat(ledger.settings().archive().resolve("entity_id=atlas"))
        .isDirectoryNotContaining("glob:**2026-05-01");
    assertThat(ledger.get(ArchiveCheck.class).verify().isWhole()).isTrue();
    assertThat(retention.due()).isEmpty();
    assertThat(rows("dropped-months.sql"))
        .containsExactly("figures of 2026-05: 25", "files of 2026-05: 2", "runs of 2026-05: 2");
  }

  @Test
  void whatIsDueIsSaidAndStays() {
    var facts = ledger.facts();

    var due = retention(Map.of(Kept.FIGURES, 1, Kept.FILES, 2)).due();

    assertThat(due).hasToString("[figures of 2026-05 (25)]");
    assertThat(ledger.facts()).isEqualTo(facts);
  }

  @Test
  void row59AClockThatIsAheadDropsNothing() {
    ledger.clock().set(Instant.parse("2046-08-04T10:00:00Z"));

    assertThat(retention(Map.of(Kept.FIGURES, 2, Kept.FILES, 2, Kept.RUNS, 2)).sweep()).isEmpty();
  }

  @Test
  void filesThatAreGoneAreNotMissedWhileTheirRunsAreKnown() throws IOException {
    retention(Map.of(Kept.FIGURES, 1, Kept.FILES, 1)).sweep();

    assertThat(ledger.get(ArchiveCheck.class).verify().isWhole()).isTrue();
  }

  @Test
  void chargesThatNoLongerStandMayGoBeforeThoseThatDo() {
    var facts = ledger.facts();

    var dropped = retention(Map.of(Kept.SUPERSEDED, 1)).sweep();

    assertThat(dropped).containsExactly(new Expired(Kept.SUPERSEDED, MAY, 20));
    assertThat(ledger.facts()).isEqualTo(facts);
    assertThat(rows("partitions.sql"))
        .contains("fact_charge 2026-05", "superseded_charge 2026-06")
        .doesNotContain("superseded_charge 2026-05");
  }

  @Test
  void aDroppedMonthThatIsDeliveredAgainIsDroppedAgain() {
    var retention = retention(Map.of(Kept.FIGURES, 1));
    retention.sweep();

    assertThat(ledger.take(may(UUID.randomUUID(), 3)).status()).isEqualTo(IngestionStatus.LOADED);

    assertThat(retention.sweep()).containsExactly(new Expired(Kept.FIGURES, MAY, 25));
    assertThat(rows("dropped-months.sql"))
        .containsExactly("figures of 2026-05: 25", "figures of 2026-05: 25");
  }

  @Test
  void whoReadsDoesNotWaitLongForASweep() throws SQLException {
    var retention = retention(Map.of(Kept.FIGURES, 1));
    try (var reader = ledger.get(DataSource.class).getConnection();
        var facts = reader.prepareStatement(SqlFile.beside(TestLedger.class, "facts.sql"))) {
      reader.setAutoCommit(false);
      facts.executeQuery();

      assertThatThrownBy(retention::sweep).hasMessageContaining("lock timeout");
    }

    assertThat(ledger.facts()).hasSize(25 + 30 + 40);
    assertThat(retention.sweep()).containsExactly(new Expired(Kept.FIGURES, MAY, 25));
  }

  @Test
  void monthsToComeHaveTheirPartitions() {
    retention(Map.of()).sweep();

    assertThat(rows("partitions.sql"))
        .contains("fact_charge 2026-11", "superseded_charge 2026-11")
        .doesNotContain("fact_charge 2026-12");
  }

  private Retention retention(Map<Kept, Integer> months) {
    return new Retention(
        ledger.jdbc(),
        ledger.get(PlatformTransactionManager.class),
        new RetentionLimits(months, 3),
        ledger.get(Partitions.class),
        new KeptFiles(ledger.settings()),
        ledger.get(RefreshRequests.class),
        ledger.clock());
  }

  private DropFixture may(UUID runId, int exportSeq) {
    return ledger.drop().period("2026-05").run(runId).exportSeq(exportSeq).rows(25).write();
  }

  private List<String> rows(String sqlFile) {
    return ledger.jdbc().sql(SqlFile.beside(RetentionIT.class, sqlFile)).query(String.class).list();
  }
}
