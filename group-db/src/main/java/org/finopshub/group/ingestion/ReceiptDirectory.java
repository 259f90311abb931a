package org.finopshub.group.ingestion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.finopshub.group.outbox.ReceiptWriter;
import org.springframework.stereotype.Component;

/** Writes receipts into the entities' outboxes on this machine; a reader never sees half of one. */
@Component
public class ReceiptDirectory implements ReceiptWriter {
  private final IntakeSettings settings;

  public ReceiptDirectory(IntakeSettings settings) {
    this.settings = settings;
  }

  @Override
  public void write(String entityId, String receiptFile, byte[] json) throws IOException {
    Path outbox = Files.createDirectories(settings.outbox(entityId));
    Path part = Files.write(outbox.resolve(receiptFile + ".part"), json);
    Files.move(
        part,
        outbox.resolve(receiptFile),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }
}
