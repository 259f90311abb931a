package org.finopshub.contract.receipt;

import org.finopshub.contract.json.ContractSchema;
import org.finopshub.contract.json.ExactJson;

/** Writes and reads receipts. */
public final class ReceiptJson {
  private static final ContractSchema SCHEMA =
      ContractSchema.resource(ReceiptJson.class, "receipt.schema.json");

  private ReceiptJson() {}

  public static byte[] write(Receipt receipt) {
    return ExactJson.write(receipt);
  }

  /**
   * @throws IllegalArgumentException naming the property when the bytes are not a receipt
   */
  public static Receipt read(byte[] json) {
    var problems = SCHEMA.problems(ExactJson.tree(json));
    if (!problems.isEmpty()) {
      var first = problems.get(0);
      throw new IllegalArgumentException(
          "Not a receipt: %s %s".formatted(first.property(), first.message()));
    }
    return ExactJson.read(json, Receipt.class);
  }
}
