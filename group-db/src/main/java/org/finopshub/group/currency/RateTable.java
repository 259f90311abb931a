package org.finopshub.group.currency;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reads a CSV file of rates line by line; a line that cannot be read becomes a problem. */
final class RateTable {
  /** An ISO 4217 code; which of them are still in use is not asked, old months know old ones. */
  static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

  private static final Pattern RATE = Pattern.compile("\\d{1,20}(\\.\\d{1,18})?");

  private RateTable() {}

  static void read(Path file, List<String> problems, Consumer<NamedCsvRecord> line)
      throws IOException {
    try (var csv =
        CsvReader.builder()
            .detectBomHeader(true)
            .commentStrategy(CommentStrategy.SKIP)
            .ofNamedCsvRecord(file)) {
      for (var found : csv) {
        try {
          line.accept(found);
        } catch (IllegalArgumentException e) {
          problems.add(
              "%s line %d: %s"
                  .formatted(file.getFileName(), found.getStartingLineNumber(), e.getMessage()));
        }
      }
    } catch (CsvParseException e) {
      problems.add("%s: %s".formatted(file.getFileName(), e.getMessage()));
    }
  }

  static String cell(NamedCsvRecord line, String column) {
    return line.findField(column)
        .orElseThrow(() -> new IllegalArgumentException("there is no column " + column));
  }

  /** A plain decimal above zero. */
  static BigDecimal rate(String found) {
    if (!RATE.matcher(found).matches() || new BigDecimal(found).signum() == 0) {
      throw new IllegalArgumentException(
          "rate \"%s\" is not a decimal above 0 with at most 18 decimals".formatted(found));
    }
    return new BigDecimal(found);
  }
}
