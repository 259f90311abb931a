package org.finopshub.group.outbox;

import org.springframework.stereotype.Component;

/** Receipts decided but not yet handed to their entities. */
@Component
public class ReceiptOutbox {

  /**
   * Hands every due receipt to the writer, oldest first; one that fails stays for the next call.
   *
   * @return how many were delivered
   */
  public int deliver(ReceiptWriter writer) {
    throw new UnsupportedOperationException(writer.toString());
  }
}
