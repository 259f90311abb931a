package org.finopshub.contract.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.finopshub.contract.charge.Charge;
import org.finopshub.contract.receipt.ViolationCode;

/** Reads charges from CSV: UTF-8 with or without byte order mark, LF or CRLF. */
final class CsvChargeReader implements ChargeReader {
  private static final int COLUMNS = Charge.COLUMNS.size();
  private static final int KEPT_FIELDS = 2 * COLUMNS;

  private final InputStream in;
  private final CsvScanner scanner;
  private final Column[] columns;
  private Fault fault;

  /**
   * @throws UnreadableFileException when the header is not the contract's
   */
  CsvChargeReader(InputStream in, List<? extends Column> columns) throws IOException {
    this.in = in;
    this.scanner = new CsvScanner(in, KEPT_FIELDS);
    this.columns = columns.toArray(Column[]::new);
    skipByteOrderMark();
    readHeader();
  }

  @Override
  public boolean next() throws IOException {
    if (!scanner.next()) {
      return false;
    }
    fault = scanner.fault();
    if (fault == null && scanner.fields() != COLUMNS) {
      fault =
          new Fault(
              ViolationCode.FIELD_COUNT,
              "The row has %d fields instead of %d".formatted(scanner.fields(), COLUMNS));
    }
    if (fault == null) {
      byte[] buffer = scanner.buffer();
      for (int i = 0; i < columns.length; i++) {
        columns[i].read(buffer, scanner.from(i), scanner.to(i));
      }
    }
    return true;
  }

  @Override
  public Fault fault() {
    return fault;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private void skipByteOrderMark() throws IOException {
    byte[] head = scanner.peek(4);
    if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
      scanner.skip(3);
    } else if (startsWith(head, 0xFF, 0xFE) || startsWith(head, 0xFE, 0xFF) || hasNul(head)) {
      throw new UnreadableFileException(
          ViolationCode.ENCODING, "The file is UTF-16 or UTF-32; write it as UTF-8");
    }
  }

  private void readHeader() throws IOException {
    if (!scanner.next()) {
      throw new UnreadableFileException(ViolationCode.COLUMNS, "The file has no header row");
    }
    var found = new ArrayList<String>();
    for (int i = 0; i < Math.min(scanner.fields(), KEPT_FIELDS); i++) {
      int from = scanner.from(i);
      found.add(new String(scanner.buffer(), from, scanner.to(i) - from, UTF_8));
    }
    if (scanner.fault() != null || !found.equals(Charge.COLUMNS)) {
      throw ColumnNames.wrong(found);
    }
  }

  private static boolean startsWith(byte[] head, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= head.length || (head[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasNul(byte[] head) {
    for (byte b : head) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }
}
