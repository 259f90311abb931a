package org.finopshub.group.ingestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.finopshub.contract.receipt.IngestionStatus;
import org.finopshub.contract.receipt.ReceiptJson;
import org.finopshub.group.TestLedger;
import org.finopshub.group.alert.Severity;
import org.finopshub.group.outbox.ReceiptOutbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DropFilingIT {
  @TempDir Path directory;
  private TestLedger ledger;

  @BeforeEach
  void openLedger() {
    ledger = new TestLedger(directory);
  }

  @AfterEach
  void closeLedger() {
    ledger.close();
  }

  @Test
  void aLoadedDropLiesInTheArchiveByEntityAndMonth() {
    var drop = ledger.drop().write();
    var files = TestLedger.names(ledger.inbox("atlas"));

    ledger.take(drop);

    assertThat(TestLedger.names(ledger.inbox("atlas"))).isEmpty();
    assertThat(
            TestLedger.names(
                directory
                    .resolve("archive/entity_id=atlas/period_month=2026-05-01")
                    .resolve(drop.name().toString())))
        .isEqualTo(files);
  }

  @Test
  void row48FilingAgainAfterACrashHalfwayEndsTheSame() throws IOException {
    var drop = ledger.drop().write();
    var files = TestLedger.names(ledger.inbox("atlas"));
    var run = ledger.decide(drop);
    var folder = Files.createDirectories(ledger.file(run));
    Files.move(folder.resolve(drop.manifestFile()), drop.directory().resolve(drop.manifestFile()));

    var again = ledger.file(run);

    assertThat(again).isEqualTo(folder);
    assertThat(TestLedger.names(folder)).isEqualTo(files);
    assertThat(TestLedger.names(ledger.inbox("atlas"))).isEmpty();
  }

  @Test
  void row48ADropWhoseDataIsFiledAndWhoseManifestIsNotIsFiledByTheNextPoll() throws IOException {
    var drop = ledger.drop().write();
    var files = TestLedger.names(ledger.inbox("atlas"));
    ledger.decide(drop);
    var folder = Files.createDirectories(ledger.settings().archived("atlas", drop.name()));
    Files.move(drop.directory().resolve(drop.dataFile(1)), folder.resolve(drop.dataFile(1)));

    assertThat(ledger.poll("atlas"))
        .extracting(IngestionRun::status)
        .containsExactly(IngestionStatus.LOADED);
    assertThat(TestLedger.names(folder)).isEqualTo(files);
    assertThat(TestLedger.names(ledger.inbox("atlas"))).isEmpty();
  }

  @Test
  void row48ADropDecidedButNotFiledBeforeACrashOwesOneReceipt() {
    var drop = ledger.drop().write();
    ledger.decide(drop);

    var afterRestart = ledger.take(drop);

    assertThat(afterRestart.status()).isEqualTo(IngestionStatus.DUPLICATE);
    assertThat(ledger.get(ReceiptOutbox.class).deliver((entity, file, json) -> {})).isEqualTo(1);
    assertThat(TestLedger.names(ledger.inbox("atlas"))).isEmpty();
  }

  @Test
  void aSecondRefusalOfADropGetsAFolderOfItsOwn() {
    for (int i = 0; i < 2; i++) {
      var drop = ledger.drop().write();
      drop.tamper(drop.dataFile(1), bytes -> new byte[10]);
      ledger.take(drop);
    }

    assertThat(TestLedger.names(directory.resolve("quarantine/atlas"))).hasSize(2);
  }

  @Test
  void row35LinksAndHalfUploadsAreNotTakenWithTheirDrop() throws IOException {
    var drop = ledger.drop().write();
    var inbox = ledger.inbox("atlas");
    Files.createSymbolicLink(inbox.resolve(drop.name() + ".link"), directory);
    Files.writeString(inbox.resolve(drop.name() + ".facts-0002.csv.part"), "half");

    ledger.take(drop);

    assertThat(TestLedger.names(inbox))
        .containsExactly(drop.name() + ".facts-0002.csv.part", drop.name() + ".link");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ln -s /etc/passwd odd", "mkfifo odd", "mkdir -p odd/inbox"})
  void row35WhatIsNoFileIsQuarantinedAndNeverOpened(String make) throws Exception {
    lay(make);

    ledger.clock().forward(Duration.ofHours(7));
    var folders = ledger.get(Orphans.class).sweep();

    assertThat(TestLedger.names(ledger.inbox("atlas"))).isEmpty();
    assertThat(folders).hasSize(1);
    assertThat(TestLedger.names(folders.get(0))).containsExactly("odd", "reasons.json");
    assertThat(Files.isRegularFile(folders.get(0).resolve("odd"), LinkOption.NOFOLLOW_LINKS))
        .isFalse();
    assertThat(ledger.alerts())
        .extracting("code", "severity")
        .containsExactly(tuple("security", Severity.CRITICAL));
  }

  @Test
  void aLinkNamedLikeAManifestAnnouncesNothing() throws Exception {
    lay("ln -s /etc/passwd odd.manifest.json");
    lay("touch odd.facts-0001.csv");

    ledger.clock().forward(Duration.ofHours(7));

    assertThat(ledger.get(Orphans.class).sweep()).hasSize(1);
    assertThat(TestLedger.names(ledger.inbox("atlas"))).isEmpty();
  }

  @Test
  void theReceiptLiesInTheEntitysOutboxAndIsWrittenOnce() throws IOException {
    var drop = ledger.drop().rows(7).write();
    ledger.take(drop);

    int delivered = ledger.get(ReceiptOutbox.class).deliver(ledger.get(OutboxDirectory.class));

    assertThat(delivered).isEqualTo(1);
    var outbox = directory.resolve("sftp/atlas/outbox");
    assertThat(TestLedger.names(outbox)).containsExactly(drop.name().receiptFile());
    var receipt = ReceiptJson.read(Files.readAllBytes(outbox.resolve(drop.name().receiptFile())));
    assertThat(receipt.status()).isEqualTo(IngestionStatus.LOADED);
    assertThat(receipt.rowsLoaded()).isEqualTo(7);
    assertThat(receipt.runId()).isEqualTo(drop.name().runId());
    assertThat(ledger.get(ReceiptOutbox.class).deliver(ledger.get(OutboxDirectory.class))).isZero();
  }

  @Test
  void row49AReceiptThatCannotBeWrittenStaysDue() {
    ledger.take(ledger.drop().write());

    int delivered =
        ledger
            .get(ReceiptOutbox.class)
            .deliver(
                (entity, file, json) -> {
                  throw new IOException("disk full");
                });

    assertThat(delivered).isZero();
    assertThat(ledger.get(ReceiptOutbox.class).deliver((entity, file, json) -> {})).isEqualTo(1);
  }

  @Test
  void row5DataWithoutAManifestIsQuarantinedAfterTheTimeLimit() throws IOException {
    var drop = ledger.drop().write();
    String data = drop.dataFile(1);
    drop.delete(drop.manifestFile()).delete(drop.name().signatureFile());
    assertThat(ledger.get(Orphans.class).sweep()).isEmpty();

    ledger.clock().forward(Duration.ofHours(7));
    var folders = ledger.get(Orphans.class).sweep();

    assertThat(folders)
        .isEqualTo(List.of(directory.resolve("quarantine/atlas").resolve(drop.name().toString())));
    assertThat(TestLedger.names(folders.get(0))).containsExactly(data, "reasons.json");
    assertThat(TestLedger.names(ledger.inbox("atlas"))).isEmpty();
    assertThat(ledger.alerts()).extracting("code").containsExactly("orphan");
    assertThat(ledger.facts()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\nFATAL \u001b[2J b.csv",
        "a\n.manifest.json",
        "...",
        "${bean:hub}.manifest.json",
        "'; DROP TABLE ledger.slice; --.csv"
      })
  void aFileOfAnyNameIsQuarantinedUnderOneThatHurtsNobody(String name) throws IOException {
    Files.writeString(ledger.inbox("atlas").resolve(name), "odd");
    ledger.clock().forward(Duration.ofHours(7));

    var folders = ledger.get(Orphans.class).sweep();

    assertThat(folders).hasSize(1);
    assertThat(folders.get(0).getFileName().toString()).matches("[A-Za-z0-9._-]{1,128}");
    assertThat(folders.get(0)).hasParent(directory.resolve("quarantine/atlas"));
    assertThat(folders.get(0).resolve(name)).hasContent("odd");
    assertThat(ledger.alerts()).extracting("code").containsExactly("orphan");
  }

  @Test
  void aNameAsLongAsTheyGetKeepsNobodyWaitingHoweverOftenItComes() throws IOException {
    var longest = "x".repeat(255);
    for (int time = 0; time < 3; time++) {
      Files.writeString(ledger.inbox("atlas").resolve(longest), "time " + time);
      ledger.clock().forward(Duration.ofHours(7));

      assertThat(ledger.get(Orphans.class).sweep()).hasSize(1);
    }

    assertThat(TestLedger.names(ledger.inbox("atlas"))).isEmpty();
  }

  @Test
  void aNameThatIsNoTextKeepsNobodyWaiting() throws Exception {
    lay("printf odd > \"$(printf '\\377\\303.csv')\"");
    ledger.clock().forward(Duration.ofHours(7));

    assertThat(ledger.get(Orphans.class).sweep()).hasSize(1);

    assertThat(TestLedger.names(ledger.inbox("atlas"))).isEmpty();
  }

  /** Has a shell put something into the inbox, as only a shell can. */
  private void lay(String command) throws Exception {
    var shell = new ProcessBuilder("sh", "-c", command).directory(ledger.inbox("atlas").toFile());
    assertThat(shell.inheritIO().start().waitFor()).isZero();
  }
}
