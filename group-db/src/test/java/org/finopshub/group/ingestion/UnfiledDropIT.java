package org.finopshub.group.ingestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.finopshub.group.TestLedger;
import org.finopshub.group.alert.Notice;
import org.finopshub.group.sql.SqlFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A drop of May that is loaded, and something that lies where its files are to go. */
class UnfiledDropIT {
  private static final UUID SECOND = UUID.fromString("22222222-2222-4222-8222-222222222222");

  @TempDir Path directory;
  private TestLedger ledger;
  private IngestionRun first;
  private Path obstacle;

  @BeforeEach
  void loadADropThatCannotBeFiled() throws IOException {
    ledger = new TestLedger(directory);
    var drop = ledger.drop().write();
    obstacle = ledger.settings().archived("atlas", drop.name());
    Files.createDirectories(obstacle.getParent());
    Files.createFile(obstacle);
    first = ledger.decide(drop);
  }

  @AfterEach
  void closeLedger() {
    ledger.close();
  }

  @Test
  void theAlertStandsUntilTheLastDropOfTheMonthIsFiled() throws IOException {
    assertThatThrownBy(() -> file(first)).isInstanceOf(FileAlreadyExistsException.class);
    assertThat(told()).containsExactly("CRITICAL not-filed:atlas:2026-05 raised");

    ledger.take(ledger.drop().run(SECOND).exportSeq(2).write());
    assertThat(told()).isEmpty();

    Files.delete(obstacle);
    file(first);
    assertThat(told()).containsExactly("CRITICAL not-filed:atlas:2026-05 resolved");
  }

  @Test
  void aDropOfAnotherMonthKeepsNoAlertOpen() throws IOException {
    assertThatThrownBy(() -> file(first)).isInstanceOf(FileAlreadyExistsException.class);
    ledger.decide(ledger.drop().run(SECOND).period("2026-06").write());
    Files.delete(obstacle);

    file(first);

    assertThat(told())
        .containsExactly(
            "CRITICAL not-filed:atlas:2026-05 raised", "CRITICAL not-filed:atlas:2026-05 resolved");
  }

  @Test
  void whyItIsNotFiledIsKnownEvenWhenNoAlertCanBeRaised() {
    ledger.jdbc().sql(SqlFile.beside(UnfiledDropIT.class, "lose-alerts.sql")).update();

    assertThatThrownBy(() -> file(first))
        .isInstanceOf(FileAlreadyExistsException.class)
        .satisfies(
            problem ->
                assertThat(problem.getSuppressed())
                    .singleElement()
                    .satisfies(
                        untold -> assertThat(untold).hasStackTraceContaining("ledger.alert")));
  }

  private Path file(IngestionRun run) throws IOException {
    return ledger.get(DropFiling.class).file(run);
  }

  private List<String> told() {
    return ledger.alerts().stream().map(Notice::subject).toList();
  }
}
