package org.finopshub.group.outbox;

import java.io.IOException;

/** Puts a file where its entity fetches it; called again for the same file after a crash. */
@FunctionalInterface
public interface OutboxWriter {
  void write(String entityId, String fileName, byte[] content) throws IOException;
}
