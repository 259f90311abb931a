package org.finopshub.routes.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The rows of the fault matrix as docs/faults.md tells them. */
final class FaultRows {
  private static final Path DOCUMENT = Path.of("..", "docs", "faults.md");
  private static final Pattern CLASS = Pattern.compile("`(\\w+IT)`");
  private static final Pattern TEST = Pattern.compile("row(\\d+)\\D.*");

  /** One row; {@code triedBy} are simple names of test classes, none for a profile of its own. */
  record Row(int number, String fault, List<String> triedBy) {}

  private FaultRows() {}

  /** By number. */
  static SortedMap<Integer, Row> read() throws IOException {
    return Files.readAllLines(DOCUMENT).stream()
        .filter(line -> line.matches("\\| \\d+ \\|.*"))
        .map(FaultRows::row)
        .collect(
            Collectors.toMap(Row::number, row -> row, (one, other) -> one, () -> new TreeMap<>()));
  }

  /** The row a test tries, if it is named after one. */
  static Optional<Integer> triedBy(String testMethod) {
    var name = TEST.matcher(testMethod);
    return name.matches() ? Optional.of(Integer.valueOf(name.group(1))) : Optional.empty();
  }

  private static Row row(String line) {
    var cells = line.split("\\|", -1);
    return new Row(
        Integer.parseInt(cells[1].strip()),
        cells[2].strip(),
        CLASS.matcher(cells[4]).results().map(found -> found.group(1)).toList());
  }
}
