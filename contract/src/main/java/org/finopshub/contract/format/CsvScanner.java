package org.finopshub.contract.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.finopshub.contract.receipt.ViolationCode;

/**
 * Splits RFC 4180 bytes into records without making a string: fields are places in a buffer, valid
 * until the next record.
 *
 * <p>It is our own because a bad record must cost one violation with its right number, and the rest
 * still be read; and because the hub's hot path starts here. Blank lines are no records.
 */
final class CsvScanner {
  private static final int MAX_RECORD_BYTES = 1 << 20;
  private static final int FIRST_BUFFER_BYTES = 1 << 18;

  private static final Fault UNCLOSED =
      new Fault(ViolationCode.CSV_SYNTAX, "A quote is opened and never closed");
  private static final Fault AFTER_QUOTE =
      new Fault(
          ViolationCode.CSV_SYNTAX,
          "Text follows a closing quote; a quote inside a quoted field is written twice");
  private static final Fault STRAY =
      new Fault(
          ViolationCode.CSV_SYNTAX,
          "A quote stands in a field that does not start with one; quote the whole field and write"
              + " the quote twice");
  private static final Fault TOO_LONG =
      new Fault(
          ViolationCode.CSV_SYNTAX,
          "The row is longer than %d bytes; probably a quote was never closed"
              .formatted(MAX_RECORD_BYTES));

  private final InputStream in;
  private final int[] from;
  private final int[] to;
  private final boolean[] escaped;
  private byte[] buffer = new byte[FIRST_BUFFER_BYTES];
  private int start;
  private int at;
  private int limit;
  private boolean end;
  private int fields;
  private Fault fault;

  /**
   * @param keptFields how many fields of a record can be asked for; the others are only counted
   */
  CsvScanner(InputStream in, int keptFields) {
    this.in = in;
    from = new int[keptFields];
    to = new int[keptFields];
    escaped = new boolean[keptFields];
  }

  /** Goes to the next record; false after the last. */
  boolean next() throws IOException {
    do {
      start = at;
      fault = null;
      while (!scan()) {
        if (!more()) {
          skipLine();
          return true;
        }
      }
      if (fault != null && fault != UNCLOSED) {
        skipLine();
      }
    } while (isBlank() && !isAtEnd());
    return !isBlank();
  }

  /** Fields of the record, however many are kept. */
  int fields() {
    return fields;
  }

  /** Why the record cannot be split; null when it can. */
  Fault fault() {
    return fault;
  }

  byte[] buffer() {
    return buffer;
  }

  int from(int field) {
    return from[field];
  }

  int to(int field) {
    return to[field];
  }

  /** The first bytes of the file, to look for marks; at most {@code length}. */
  byte[] peek(int length) throws IOException {
    while (limit < length && !end) {
      fill();
    }
    return Arrays.copyOf(buffer, Math.min(length, limit));
  }

  void skip(int bytes) {
    at += bytes;
  }

  private boolean isBlank() {
    return fault == null && fields == 1 && from[0] == to[0] && !escaped[0];
  }

  private boolean isAtEnd() {
    return end && at == limit;
  }

  /** Splits the record at {@code start}; false when its end is not in the buffer yet. */
  private boolean scan() {
    int i = start;
    fields = 0;
    while (true) {
      if (i == limit && !end) {
        return false;
      }
      boolean quoted = i < limit && buffer[i] == '"';
      int next = quoted ? quotedEnd(i + 1) : plainEnd(i);
      if (next < 0) {
        return false;
      }
      if (fault != null) {
        at = next;
        return true;
      }
      i = next;
      if (i == limit) {
        at = limit;
        return finish();
      }
      if (buffer[i] == '\n') {
        at = i + 1;
        return finish();
      }
      i++;
    }
  }

  /** Keeps a plain field and gives the place of the separator behind it; -1 for more bytes. */
  private int plainEnd(int first) {
    byte[] bytes = buffer;
    int i = first;
    for (; i < limit; i++) {
      byte b = bytes[i];
      if (b <= ',') {
        if (b == ',') {
          break;
        }
        if (b == '\n') {
          keep(first, i > first && bytes[i - 1] == '\r' ? i - 1 : i, false);
          return i;
        }
        if (b == '"') {
          fault = STRAY;
          return i;
        }
      }
    }
    if (i == limit && !end) {
      return -1;
    }
    keep(first, i, false);
    return i;
  }

  /** The same for a field whose opening quote was just passed. */
  private int quotedEnd(int first) {
    boolean doubled = false;
    int i = first;
    while (true) {
      while (i < limit && buffer[i] != '"') {
        i++;
      }
      if (i + 1 >= limit && !end) {
        return -1;
      }
      if (i >= limit) {
        fault = UNCLOSED;
        return limit;
      }
      if (i + 1 < limit && buffer[i + 1] == '"') {
        doubled = true;
        i += 2;
      } else {
        break;
      }
    }
    int close = i++;
    if (i < limit && buffer[i] == '\r') {
      if (i + 1 == limit && !end) {
        return -1;
      }
      i++;
    }
    if (i < limit && buffer[i] != '\n' && (buffer[i] != ',' || i != close + 1)) {
      fault = AFTER_QUOTE;
      return i;
    }
    keep(first, close, doubled);
    return i;
  }

  private void keep(int first, int last, boolean doubledQuotes) {
    if (fields < from.length) {
      from[fields] = first;
      to[fields] = last;
      escaped[fields] = doubledQuotes;
    }
    fields++;
  }

  private boolean finish() {
    for (int i = Math.min(fields, from.length) - 1; i >= 0; i--) {
      if (escaped[i]) {
        undouble(i);
      }
    }
    return true;
  }

  private void undouble(int field) {
    int write = from[field];
    for (int read = from[field]; read < to[field]; read++) {
      byte b = buffer[read];
      buffer[write++] = b;
      if (b == '"') {
        read++;
      }
    }
    to[field] = write;
  }

  /** Makes room behind the record and fills it; false when the record is longer than allowed. */
  private boolean more() throws IOException {
    System.arraycopy(buffer, start, buffer, 0, limit - start);
    limit -= start;
    start = 0;
    if (limit == buffer.length) {
      if (limit >= MAX_RECORD_BYTES) {
        fault = TOO_LONG;
        at = limit;
        return false;
      }
      buffer = Arrays.copyOf(buffer, limit * 2);
    }
    fill();
    return true;
  }

  private void fill() throws IOException {
    int read = in.read(buffer, limit, buffer.length - limit);
    end = read < 0;
    limit += Math.max(read, 0);
  }

  private void skipLine() throws IOException {
    while (true) {
      while (at < limit && buffer[at] != '\n') {
        at++;
      }
      if (at < limit) {
        at++;
        return;
      }
      if (end) {
        return;
      }
      at = 0;
      limit = 0;
      fill();
    }
  }
}
