package org.finopshub.group.ingestion;

import java.io.IOException;
import org.finopshub.contract.format.PlainFile;
import org.finopshub.group.outbox.OutboxWriter;
import org.springframework.stereotype.Component;

/**
 * Writes into the entities' outboxes on this machine; a reader never sees half of a file. The
 * entities write there too: a link they lay is replaced, not followed.
 */
@Component
public class OutboxDirectory implements OutboxWriter {
  private final IntakeSettings settings;

  public OutboxDirectory(IntakeSettings settings) {
    this.settings = settings;
  }

  @Override
  public void write(String entityId, String fileName, byte[] content) throws IOException {
    PlainFile.write(PlainFile.directory(settings.outbox(entityId)).resolve(fileName), content);
  }
}
