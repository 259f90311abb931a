package org.finopshub.routes.demo.generate;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A small catalogue beside the classes; its first row names the columns. */
final class CsvResource {
  private CsvResource() {}

  static List<List<String>> rows(String fileName) {
    var stream = CsvResource.class.getResourceAsStream(fileName);
    try (var rows =
        CsvReader.builder().ofCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return rows.stream().skip(1).map(row -> List.copyOf(row.getFields())).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
