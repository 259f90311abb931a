package org.finopshub.group.ingestion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.finopshub.group.outbox.OutboxWriter;
import org.springframework.stereotype.Component;

/** Writes into the entities' outboxes on this machine; a reader never sees half of a file. */
@Component
public class OutboxDirectory implements OutboxWriter {
  private final IntakeSettings settings;

  public OutboxDirectory(IntakeSettings settings) {
    this.settings = settings;
  }

  @Override
  public void write(String entityId, String fileName, byte[] content) throws IOException {
    Path outbox = Files.createDirectories(settings.outbox(entityId));
    Path part = Files.write(outbox.resolve(fileName + ".part"), content);
    Files.move(
        part,
        outbox.resolve(fileName),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }
}
