package org.finopshub.contract.referential;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Reads one CSV file of the referential, turning what cannot be read into problems. */
final class ReferentialTable {
  private ReferentialTable() {}

  static <T> List<T> read(
      Path directory, String file, List<String> problems, Function<Row, T> toRecord)
      throws IOException {
    var records = new ArrayList<T>();
    try (var csv =
        CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(directory.resolve(file))) {
      for (var line : csv) {
        try {
          records.add(toRecord.apply(new Row(line)));
        } catch (UnreadableCell e) {
          problems.add(
              "%s line %d: %s".formatted(file, line.getStartingLineNumber(), e.getMessage()));
        }
      }
    } catch (CsvParseException e) {
      problems.add("%s: %s".formatted(file, e.getMessage()));
    }
    return List.copyOf(records);
  }

  /** One line of a file, read by column name. */
  record Row(NamedCsvRecord line) {

    String text(String column) {
      var value = cell(column);
      if (value.isEmpty()) {
        throw new UnreadableCell(column + " is empty");
      }
      return value;
    }

    LocalDate optionalDate(String column) {
      var value = cell(column);
      try {
        return value.isEmpty() ? null : LocalDate.parse(value);
      } catch (DateTimeParseException e) {
        throw new UnreadableCell("%s is \"%s\", not YYYY-MM-DD".formatted(column, value));
      }
    }

    BigDecimal optionalDecimal(String column) {
      return cell(column).isEmpty() ? null : decimal(column);
    }

    BigDecimal decimal(String column) {
      var value = text(column);
      try {
        return new BigDecimal(value);
      } catch (NumberFormatException e) {
        throw new UnreadableCell("%s is \"%s\", not a decimal".formatted(column, value));
      }
    }

    int integer(String column) {
      var value = text(column);
      try {
        return Integer.parseInt(value);
      } catch (NumberFormatException e) {
        throw new UnreadableCell("%s is \"%s\", not a whole number".formatted(column, value));
      }
    }

    /** Reads {@code unit-price} as {@code UNIT_PRICE}. */
    <E extends Enum<E>> E word(String column, Class<E> type) {
      var value = text(column);
      return Arrays.stream(type.getEnumConstants())
          .filter(e -> word(e).equals(value))
          .findFirst()
          .orElseThrow(
              () ->
                  new UnreadableCell(
                      "%s is \"%s\", not one of %s"
                          .formatted(
                              column,
                              value,
                              Arrays.stream(type.getEnumConstants()).map(Row::word).toList())));
    }

    private static String word(Enum<?> constant) {
      return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String cell(String column) {
      return line.findField(column)
          .orElseThrow(() -> new UnreadableCell("there is no column " + column));
    }
  }

  private static final class UnreadableCell extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableCell(String message) {
      super(message, null, false, false);
    }
  }
}
