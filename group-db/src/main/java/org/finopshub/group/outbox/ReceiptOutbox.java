package org.finopshub.group.outbox;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.finopshub.contract.json.ExactJson;
import org.finopshub.contract.receipt.Receipt;
import org.finopshub.contract.receipt.ReceiptJson;
import org.springframework.stereotype.Component;

/** Receipts decided but not yet handed to their entities. */
@Component
public class ReceiptOutbox {
  private final Outbox outbox;

  ReceiptOutbox(Outbox outbox) {
    this.outbox = outbox;
  }

  /**
   * Owes an entity a receipt; joins the caller's transaction.
   *
   * @param entityId whose outbox it goes to: the account the drop came from
   */
  public void owe(String entityId, String receiptFile, Receipt receipt) {
    outbox.add(Outbox.Topic.RECEIPT, new Owed(entityId, receiptFile, receipt));
  }

  /**
   * Hands every due receipt to the writer, oldest first; one that fails stays for the next call.
   *
   * @return how many were delivered
   */
  public int deliver(ReceiptWriter writer) {
    return outbox.deliver(
        Outbox.Topic.RECEIPT,
        payload -> {
          var owed = ExactJson.read(payload, Owed.class);
          writer.write(owed.entityId(), owed.receiptFile(), ReceiptJson.write(owed.receipt()));
        });
  }

  private record Owed(
      @JsonProperty("entity_id") String entityId,
      @JsonProperty("receipt_file") String receiptFile,
      Receipt receipt) {}
}
