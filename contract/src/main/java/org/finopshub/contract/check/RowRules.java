package org.finopshub.contract.check;

import java.util.EnumSet;
import java.util.Set;
import org.finopshub.contract.charge.Charge;
import org.finopshub.contract.format.Column;
import org.finopshub.contract.format.Fault;
import org.finopshub.contract.format.Term;
import org.finopshub.contract.format.TextColumn;
import org.finopshub.contract.receipt.Violation;
import org.finopshub.contract.receipt.ViolationCode;

/** Judges the row that stands in the columns and writes what is wrong with it into the log. */
final class RowRules {
  private static final int COLUMNS = Charge.COLUMNS.size();
  private static final int LISTED_DUPLICATES = 20;

  /** Listed once per id, so that the first 100 violations show as many different ids as can be. */
  private static final Set<ViolationCode> LISTED_ONCE =
      EnumSet.of(
          ViolationCode.UNKNOWN_APPLICATION,
          ViolationCode.UNKNOWN_DOMAIN,
          ViolationCode.UNKNOWN_PRODUCT);

  private final ChargeColumns row;
  private final ViolationLog log;
  private final RowKeys keys = new RowKeys();
  private long duplicates;
  private String file;
  private long rowNumber;

  RowRules(ChargeColumns row, ViolationLog log) {
    this.row = row;
    this.log = log;
  }

  void judge(String fileName, long number) {
    file = fileName;
    rowNumber = number;
    boolean readable = true;
    for (int i = 0; i < COLUMNS; i++) {
      var fault = row.column(i).fault();
      if (fault != null) {
        report(i, fault);
        readable = false;
      }
    }
    if (readable) {
      judgeTogether();
    }
  }

  /** Rules over several columns, and the key; only for a row whose values are good. */
  private void judgeTogether() {
    var product = row.productId.current().meaning();
    if (product != null) {
      if (!product.domainId().equals(row.domainId.current().text())) {
        report(
            "domain_id",
            row.domainId,
            ViolationCode.PRODUCT_DOMAIN,
            "Product %s belongs to domain %s",
            product.productId(),
            product.domainId());
      }
      if (!product.unit().equals(row.consumedUnit.current().text())) {
        report(
            "consumed_unit",
            row.consumedUnit,
            ViolationCode.UNIT,
            "Product %s is counted in %s",
            product.productId(),
            product.unit());
      }
    }
    if (row.consumedQuantity.isNegative()
        && !row.chargeCategory.current().meaning().isCorrection()) {
      report(
          "consumed_quantity",
          row.consumedQuantity,
          ViolationCode.NEGATIVE_QUANTITY,
          "Only a credit or an adjustment takes quantity back");
    }
    judgeKey();
  }

  private void judgeKey() {
    int application = row.applicationId.current().index();
    int product = row.productId.current().index();
    int currency = row.billingCurrency.current().index();
    if (application == 0 || product == 0 || currency == 0) {
      report(
          application == 0 ? "application_id" : "product_id",
          application == 0 ? row.applicationId : row.productId,
          ViolationCode.TOO_LARGE,
          "The drop has more than %d different applications or %d different products",
          ChargeColumns.MAX_APPLICATIONS,
          ChargeColumns.MAX_WORDS);
      return;
    }
    if (!keys.add(application - 1, key(product, currency))) {
      duplicates++;
      if (duplicates <= LISTED_DUPLICATES) {
        report(
            "application_id",
            row.applicationId,
            ViolationCode.DUPLICATE_KEY,
            "An earlier row has the same key: application %s, product %s, %s, %s, %s",
            row.applicationId.written(),
            row.productId.written(),
            row.allocation.written(),
            row.chargeCategory.written(),
            row.billingCurrency.written());
      } else {
        log.countOnly();
      }
    }
  }

  /** 20 bits product, 16 bits currency, 1 and 3 bits words: exact, beside the application. */
  private long key(long product, long currency) {
    return product << 20
        | currency << 4
        | (long) row.allocation.current().meaning().ordinal() << 3
        | row.chargeCategory.current().meaning().ordinal();
  }

  private void report(int column, Fault fault) {
    if (!log.isListing()
        || LISTED_ONCE.contains(fault.code()) && isKnownAlready(row.column(column))) {
      log.countOnly();
      return;
    }
    add(fault.code(), fault.message(), Charge.COLUMNS.get(column), row.column(column).written());
  }

  private void report(
      String column, Column value, ViolationCode code, String message, Object... arguments) {
    if (log.isListing()) {
      add(code, message.formatted(arguments), column, value.written());
    } else {
      log.countOnly();
    }
  }

  private void add(ViolationCode code, String message, String column, String value) {
    log.add(new Violation(code.code(), message, file, rowNumber, column, value));
  }

  private static boolean isKnownAlready(Column column) {
    return column instanceof TextColumn<?> text && isCounted(text.current());
  }

  private static boolean isCounted(Term<?> term) {
    return term.rows() > 0;
  }
}
