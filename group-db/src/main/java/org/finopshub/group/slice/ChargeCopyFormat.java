package org.finopshub.group.slice;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.finopshub.contract.charge.Charge;

/**
 * Writes charges as rows of a binary COPY into {@code fact_charge}; the columns and their order are
 * those of {@code copy-charges.sql}.
 *
 * <p>Source: PostgreSQL, COPY, "Binary Format".
 */
final class ChargeCopyFormat {
  private static final byte[] SIGNATURE = "PGCOPY\n\u00ff\r\n\0".getBytes(ISO_8859_1);
  private static final LocalDate EPOCH = LocalDate.of(2000, 1, 1);
  private static final int COLUMNS = 11;

  private final NumericCopyFormat numeric = new NumericCopyFormat();
  private final int entityKey;
  private final int periodDay;

  ChargeCopyFormat(short entityKey, LocalDate periodMonth) {
    this.entityKey = entityKey;
    this.periodDay = (int) ChronoUnit.DAYS.between(EPOCH, periodMonth);
  }

  void start(CopyBuffer out) {
    out.raw(SIGNATURE);
    out.int32(0);
    out.int32(0);
  }

  void end(CopyBuffer out) {
    out.int16(-1);
  }

  void row(Charge charge, int applicationKey, int productKey, short domainKey, CopyBuffer out) {
    out.int16(COLUMNS);
    int32(periodDay, out);
    int32(applicationKey, out);
    int32(productKey, out);
    int16(entityKey, out);
    int16(domainKey, out);
    initial(charge.allocation().code(), out);
    initial(charge.chargeCategory().code(), out);
    out.text(charge.billingCurrency());
    numeric.write(charge.consumedQuantity(), out);
    numeric.write(charge.billedCost(), out);
    numeric.write(charge.effectiveCost(), out);
  }

  /** The fact's one-letter code is its word's first letter. */
  private static void initial(String word, CopyBuffer out) {
    out.int32(1);
    out.int8(word.charAt(0));
  }

  private static void int32(int value, CopyBuffer out) {
    out.int32(4);
    out.int32(value);
  }

  private static void int16(int value, CopyBuffer out) {
    out.int32(2);
    out.int16(value);
  }
}
