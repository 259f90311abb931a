package org.finopshub.group.ingestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Duration;
import org.finopshub.contract.check.CheckRules;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an entity may have prepared in the directory where the group answers it. */
class OutboxDirectoryTest {
  private static final byte[] RECEIPT = {'{', '}'};

  @TempDir Path directory;
  private OutboxDirectory outboxes;
  private Path home;
  private Path key;

  @BeforeEach
  void anEntitysHome() throws IOException {
    outboxes =
        new OutboxDirectory(
            new IntakeSettings(
                directory.resolve("sftp"),
                directory.resolve("archive"),
                directory.resolve("quarantine"),
                Duration.ofHours(1),
                CheckRules.Limits.DEFAULT));
    home = Files.createDirectories(directory.resolve("sftp").resolve("atlas"));
    key = Files.writeString(directory.resolve("group.jwk.json"), "key");
  }

  @Test
  void aReceiptIsNotWrittenWhereTheEntitysLinkLeads() throws IOException {
    var outbox = Files.createDirectory(home.resolve("outbox"));
    Files.createSymbolicLink(outbox.resolve("drop.receipt.json.part"), key);

    outboxes.write("atlas", "drop.receipt.json", RECEIPT);

    assertThat(key).hasContent("key");
    assertThat(outbox.resolve("drop.receipt.json")).isRegularFile().hasBinaryContent(RECEIPT);
  }

  @Test
  void anOutboxThatLeadsElsewhereIsNoOutbox() throws IOException {
    Files.createSymbolicLink(home.resolve("outbox"), Files.createDirectory(home.resolve("other")));

    assertThatThrownBy(() -> outboxes.write("atlas", "drop.receipt.json", RECEIPT))
        .isInstanceOf(NotDirectoryException.class);

    assertThat(home.resolve("other")).isEmptyDirectory();
  }
}
