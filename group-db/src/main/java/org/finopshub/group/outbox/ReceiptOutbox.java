package org.finopshub.group.outbox;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.finopshub.contract.json.ExactJson;
import org.finopshub.contract.receipt.Receipt;
import org.finopshub.contract.receipt.ReceiptJson;
import org.finopshub.group.fault.Failpoint;
import org.finopshub.group.sql.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Receipts decided but not yet handed to their entities. */
@Component
public class ReceiptOutbox {
  private static final String WITHDRAW =
      SqlFile.beside(ReceiptOutbox.class, "withdraw-receipts.sql");

  private final Outbox outbox;
  private final JdbcClient jdbc;

  ReceiptOutbox(Outbox outbox, JdbcClient jdbc) {
    this.outbox = outbox;
    this.jdbc = jdbc;
  }

  /**
   * Owes an entity a receipt, in place of an undelivered one of the same drop; joins the caller's
   * transaction.
   *
   * @param entityId whose outbox it goes to: the account the drop came from
   */
  public void owe(String entityId, String receiptFile, Receipt receipt) {
    jdbc.sql(WITHDRAW).param("entity_id", entityId).param("receipt_file", receiptFile).update();
    outbox.add(Outbox.Topic.RECEIPT, new Owed(entityId, receiptFile, receipt));
  }

  /**
   * Hands every due receipt to the writer, oldest first; one that fails stays for the next call.
   *
   * @return how many were delivered
   */
  public int deliver(OutboxWriter writer) {
    return outbox.deliver(
        Outbox.Topic.RECEIPT,
        payload -> {
          var owed = ExactJson.read(payload, Owed.class);
          writer.write(owed.entityId(), owed.receiptFile(), ReceiptJson.write(owed.receipt()));
          Failpoint.RECEIPT_WRITTEN.reached(owed.receiptFile());
        });
  }

  private record Owed(
      @JsonProperty("entity_id") String entityId,
      @JsonProperty("receipt_file") String receiptFile,
      Receipt receipt) {}
}
