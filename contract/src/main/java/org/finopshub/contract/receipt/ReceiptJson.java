package org.finopshub.contract.receipt;

import org.finopshub.contract.format.ExactJson;

/** Writes and reads receipts. */
public final class ReceiptJson {
  private ReceiptJson() {}

  public static byte[] write(Receipt receipt) {
    return ExactJson.write(receipt);
  }

  /**
   * @throws IllegalArgumentException naming the property when the bytes are not a receipt
   */
  public static Receipt read(byte[] json) {
    return ExactJson.read(json, Receipt.class);
  }
}
