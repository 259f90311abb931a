package org.finopshub.portal.cost;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Writes cost items as a CSV file a spreadsheet opens without running anything.
 *
 * <p>A text that a spreadsheet would take for a formula gets an apostrophe in front; figures are
 * left alone, so that a negative cost stays a number.
 *
 * <p>Source: RFC 4180; OWASP, CSV injection.
 */
final class CsvDownload {
  private static final String FORMULA_STARTS = "=+-@\t\r\n";

  private CsvDownload() {}

  static String write(Collection<String> columns, List<Map<String, Object>> items) {
    var text = new StringWriter();
    try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      csv.writeRecord(columns);
      for (var item : items) {
        csv.writeRecord(columns.stream().map(column -> cell(item.get(column))).toList());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  private static String cell(Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof BigDecimal decimal) {
      return PlainDecimal.of(decimal);
    }
    var text = value.toString();
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
