package org.finopshub.portal.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes items as a CSV file a spreadsheet opens without running anything.
 *
 * <p>A text that a spreadsheet would take for a formula gets an apostrophe in front; figures are
 * left alone, so that a negative cost stays a number.
 *
 * <p>Source: RFC 4180; OWASP, CSV injection.
 */
public final class CsvDownload {
  private static final String FORMULA_STARTS = "=+-@\t\r\n";

  private CsvDownload() {}

  /** The text columns first, then the figures; both under their names. */
  public static String write(
      List<String> texts, List<String> figures, List<Map<String, Object>> items) {
    var file = new StringWriter();
    try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(file)) {
      csv.writeRecord(Stream.concat(texts.stream(), figures.stream()).toList());
      for (var item : items) {
        csv.writeRecord(
            Stream.concat(
                    texts.stream().map(column -> withoutFormula(cell(item, column))),
                    figures.stream().map(column -> cell(item, column)))
                .toList());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return file.toString();
  }

  private static String cell(Map<String, Object> item, String column) {
    var value = item.get(column);
    return value == null ? "" : value.toString();
  }

  private static String withoutFormula(String text) {
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
