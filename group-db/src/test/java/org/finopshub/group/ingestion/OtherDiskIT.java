package org.finopshub.group.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.finopshub.contract.check.CheckRules;
import org.finopshub.group.OtherDisk;
import org.finopshub.group.TestLedger;
import org.finopshub.group.alert.Notice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Inboxes on one file system, archive and quarantine on another, as in docker/compose.yaml. */
@EnabledOnOs(OS.LINUX)
class OtherDiskIT {
  @TempDir Path directory;

  @TempDir(factory = OtherDisk.class)
  Path drops;

  private TestLedger ledger;

  @BeforeEach
  void openLedger() {
    ledger =
        new TestLedger(
            directory,
            new IntakeSettings(
                drops,
                directory.resolve("archive"),
                directory.resolve("quarantine"),
                Duration.ofHours(6),
                CheckRules.Limits.DEFAULT));
  }

  @AfterEach
  void closeLedger() {
    ledger.close();
  }

  @Test
  void aLoadedDropLiesInTheArchive() {
    var drop = ledger.drop().write();
    var files = TestLedger.names(ledger.inbox("atlas"));

    ledger.take(drop);

    assertThat(TestLedger.names(ledger.inbox("atlas"))).isEmpty();
    assertThat(TestLedger.names(ledger.settings().archived("atlas", drop.name()))).isEqualTo(files);
  }

  @Test
  void row35WhatIsNoFileIsGoneAfterOneSweepAndStandsInTheQuarantine() throws Exception {
    lay("ln -s /etc/passwd link");
    lay("mkfifo pipe");
    lay("mkdir -p tree/inbox && echo content > tree/inbox/facts.csv");
    ledger.clock().forward(Duration.ofHours(7));

    assertThat(ledger.get(Orphans.class).sweep()).hasSize(3);

    assertThat(TestLedger.names(ledger.inbox("atlas"))).isEmpty();
    var quarantine = ledger.settings().quarantine().resolve("atlas");
    assertThat(Files.readSymbolicLink(quarantine.resolve("link/link"))).hasToString("/etc/passwd");
    assertThat(quarantine.resolve("pipe/pipe")).content().startsWith("pipe was a pipe.");
    assertThat(quarantine.resolve("tree/tree/inbox/facts.csv")).hasContent("content");
    assertThat(ledger.alerts())
        .extracting(Notice::subject)
        .containsExactly("CRITICAL security:atlas raised");
  }

  /** Has a shell put something into the inbox, as only a shell can. */
  private void lay(String command) throws Exception {
    var shell = new ProcessBuilder("sh", "-c", command).directory(ledger.inbox("atlas").toFile());
    assertThat(shell.inheritIO().start().waitFor()).isZero();
  }
}
