package org.finopshub.local.usage;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** The column names a CSV file starts with. */
final class CsvHeader {
  private static final int BYTE_ORDER_MARK = 0xFEFF;
  private final Delivery delivery;

  CsvHeader(Delivery delivery) {
    this.delivery = delivery;
  }

  /**
   * The names in order.
   *
   * @throws UntakeableException when there is no header, a name stands twice, or it is not UTF-8
   */
  List<String> columns() throws UntakeableException {
    try (var bytes = open();
        var text = new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder());
        var csv = CsvReader.builder().ofCsvRecord(text)) {
      var lines = csv.iterator();
      if (!lines.hasNext()) {
        throw new UntakeableException("the file is empty, not even a header");
      }
      return checked(lines.next().getFields().stream().map(CsvHeader::name).toList());
    } catch (IOException | UncheckedIOException | CsvParseException unreadable) {
      throw new UntakeableException("the header is no CSV in UTF-8", unreadable);
    }
  }

  private static List<String> checked(List<String> names) throws UntakeableException {
    var seen = new HashSet<String>();
    for (var name : names) {
      if (name.isEmpty() || !seen.add(name.toLowerCase(Locale.ROOT))) {
        throw new UntakeableException(
            "the header holds the column \"%s\" twice or no name: %s".formatted(name, names));
      }
    }
    return names;
  }

  private static String name(String field) {
    var unmarked =
        !field.isEmpty() && field.codePointAt(0) == BYTE_ORDER_MARK ? field.substring(1) : field;
    return unmarked.strip();
  }

  private InputStream open() throws IOException, UntakeableException {
    var bytes = new BufferedInputStream(Files.newInputStream(delivery.file()));
    return delivery.format() == FileFormat.CSV_GZ ? new GZIPInputStream(bytes) : bytes;
  }
}
