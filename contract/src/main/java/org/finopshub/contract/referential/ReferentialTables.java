package org.finopshub.contract.referential;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Reads the CSV files of a referential, turning what cannot be read into problems. */
final class ReferentialTables {
  private final Map<String, byte[]> files;
  private final List<String> problems = new ArrayList<>();

  ReferentialTables(Map<String, byte[]> files) {
    this.files = files;
  }

  /** One sentence per cell or line that could not be read. */
  List<String> problems() {
    return problems;
  }

  /** The rows of a file; none when it is not there. */
  <T> List<T> read(String file, Function<Row, T> toRecord) {
    var records = new ArrayList<T>();
    try (var csv = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(content(file))) {
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
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return List.copyOf(records);
  }

  private InputStream content(String file) {
    return new ByteArrayInputStream(files.getOrDefault(file, new byte[0]));
  }

  /** {@code UNIT_PRICE} as the files write it: {@code unit-price}. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
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
          .filter(e -> ReferentialTables.word(e).equals(value))
          .findFirst()
          .orElseThrow(
              () ->
                  new UnreadableCell(
                      "%s is \"%s\", not one of %s"
                          .formatted(
                              column,
                              value,
                              Arrays.stream(type.getEnumConstants())
                                  .map(ReferentialTables::word)
                                  .toList())));
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
