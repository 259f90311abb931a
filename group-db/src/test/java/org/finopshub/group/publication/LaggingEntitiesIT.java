package org.finopshub.group.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.finopshub.group.TestLedger;
import org.finopshub.group.alert.Notice;
import org.finopshub.group.sql.SqlFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LaggingEntitiesIT {
  @TempDir Path directory;
  private TestLedger ledger;

  @BeforeEach
  void publishAVersion() {
    ledger = new TestLedger(directory);
    run("publish-version.sql");
  }

  @AfterEach
  void closeLedger() {
    ledger.close();
  }

  @Test
  void whoDoesNotAnswerInTimeIsToldOfOnceAndResolvedByTheAnswer() {
    assertThat(toldAt("2026-05-03T23:59:00Z")).isEmpty();
    assertThat(toldAt("2026-05-04T00:00:00Z"))
        .containsExactly(
            "WARNING referential-behind:atlas raised", "WARNING referential-behind:boreal raised");
    run("answer-version.sql");
    assertThat(toldAt("2026-05-07T00:00:00Z"))
        .containsExactly(
            "WARNING referential-behind:atlas resolved",
            "CRITICAL referential-behind:boreal escalated");
    assertThat(toldAt("2026-05-08T00:00:00Z")).isEmpty();
  }

  private List<String> toldAt(String moment) {
    ledger.clock().set(Instant.parse(moment));
    ledger.get(LaggingEntities.class).tell();
    return ledger.alerts().stream().map(Notice::subject).toList();
  }

  private void run(String file) {
    ledger.jdbc().sql(SqlFile.beside(LaggingEntitiesIT.class, file)).update();
  }
}
