package org.finopshub.group.ingestion;

import java.nio.charset.StandardCharsets;
import org.finopshub.contract.receipt.Violation;

/**
 * Text a sender wrote, as a database can hold it: PostgreSQL knows no NUL, and half a surrogate
 * pair (a value cut at 200 characters) is no Unicode.
 */
final class StorableText {
  private static final char SYMBOL_FOR_NUL = '\u2400';

  private StorableText() {}

  static String of(String text) {
    return text == null
        ? null
        : new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
            .replace('\0', SYMBOL_FOR_NUL);
  }

  static Violation of(Violation violation) {
    return new Violation(
        violation.code(),
        of(violation.message()),
        of(violation.file()),
        violation.row(),
        of(violation.column()),
        of(violation.value()));
  }
}
