package org.finopshub.contract.format;

import java.util.List;
import java.util.function.Predicate;
import org.finopshub.contract.charge.Charge;
import org.finopshub.contract.receipt.ViolationCode;

/** Says what is wrong with a file's columns. */
final class ColumnNames {
  private ColumnNames() {}

  static UnreadableFileException wrong(List<String> found) {
    var missing = Charge.COLUMNS.stream().filter(Predicate.not(found::contains)).toList();
    var unknown = found.stream().filter(Predicate.not(Charge.COLUMNS::contains)).toList();
    var message =
        missing.isEmpty() && unknown.isEmpty()
            ? "The columns are in another order, or one is there twice: %s".formatted(found)
            : "Columns missing: %s; columns the contract does not have: %s"
                .formatted(missing, unknown);
    return new UnreadableFileException(
        ViolationCode.COLUMNS, "%s. Expected in this order: %s".formatted(message, Charge.COLUMNS));
  }
}
