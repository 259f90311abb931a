package org.finopshub.group.outbox;

import java.io.IOException;

/** Puts a receipt where its entity fetches it; called again for the same receipt after a crash. */
@FunctionalInterface
public interface ReceiptWriter {
  void write(String entityId, String receiptFile, byte[] json) throws IOException;
}
