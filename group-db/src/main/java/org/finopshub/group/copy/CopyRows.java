package org.finopshub.group.copy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.postgresql.copy.CopyIn;

/**
 * Rows of a binary COPY, gathered in memory until they are sent. Fields follow in the order of the
 * statement's columns; not for use by several threads.
 *
 * <p>Shape: {@link #start}, for each row {@link #row} and its fields, {@link #end}.
 *
 * <p>Source: PostgreSQL, COPY, "Binary Format".
 */
public final class CopyRows {
  private static final byte[] SIGNATURE = "PGCOPY\n\u00ff\r\n\0".getBytes(ISO_8859_1);
  private static final LocalDate EPOCH = LocalDate.of(2000, 1, 1);

  private final CopyBuffer bytes = new CopyBuffer();
  private final NumericCopyFormat numeric = new NumericCopyFormat();

  /** A date as a {@code date} field holds it: as an {@link #int4}. */
  public static int day(LocalDate date) {
    return (int) ChronoUnit.DAYS.between(EPOCH, date);
  }

  public void start() {
    bytes.raw(SIGNATURE);
    bytes.int32(0);
    bytes.int32(0);
  }

  public void end() {
    bytes.int16(-1);
  }

  public void row(int columns) {
    bytes.int16(columns);
  }

  public void int2(int value) {
    bytes.int32(2);
    bytes.int16(value);
  }

  public void int4(int value) {
    bytes.int32(4);
    bytes.int32(value);
  }

  public void int8(long value) {
    bytes.int32(8);
    bytes.int32((int) (value >>> Integer.SIZE));
    bytes.int32((int) value);
  }

  /** The one-letter code of a word, a {@code "char"}: its first letter. */
  public void initial(String word) {
    bytes.int32(1);
    bytes.int8(word.charAt(0));
  }

  public void text(String value) {
    bytes.text(value);
  }

  public void numeric(BigDecimal value) {
    numeric.write(value, 0, bytes);
  }

  /** A decimal that shows at least so many decimals. */
  public void numeric(BigDecimal value, int leastDecimals) {
    numeric.write(value, leastDecimals, bytes);
  }

  /** Bytes gathered. */
  public int length() {
    return bytes.length();
  }

  /** Sends what is gathered, and is empty again. */
  public void sendTo(CopyIn copy) throws SQLException {
    copy.writeToCopy(bytes.bytes(), 0, bytes.length());
    bytes.clear();
  }
}
