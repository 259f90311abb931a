package org.finopshub.routes.fault;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/faults.md and the tests named after its rows tell the same. */
class FaultDocumentTest {
  @Test
  void everyRowNamesTheTestsThatTryIt() throws IOException {
    var documented = new TreeMap<Integer, TreeSet<String>>();
    FaultRows.read().values().stream()
        .filter(row -> !row.triedBy().isEmpty())
        .forEach(row -> documented.put(row.number(), new TreeSet<>(row.triedBy())));

    assertThat(documented).isEqualTo(tests());
  }

  @Test
  void noNumberIsLeftOut() throws IOException {
    var rows = FaultRows.read();

    assertThat(rows.keySet())
        .containsExactlyElementsOf(IntStream.rangeClosed(1, rows.lastKey()).boxed().toList());
  }

  /** Classes with tests named after a row, by row. */
  private static Map<Integer, TreeSet<String>> tests() {
    return new ClassFileImporter()
        .withImportOption(FaultDocumentTest::isOfTests).importPackages("org.finopshub").stream()
            .flatMap(tests -> rows(tests))
            .collect(
                groupingBy(
                    Tried::row, TreeMap::new, mapping(Tried::by, toCollection(TreeSet::new))));
  }

  private static Stream<Tried> rows(JavaClass tests) {
    return tests.getMethods().stream()
        .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
        .flatMap(
            method ->
                FaultRows.triedBy(method.getName())
                    .map(row -> new Tried(row, tests.getSimpleName()))
                    .stream());
  }

  private static boolean isOfTests(Location location) {
    return location.contains("/test-classes/") || location.contains("-tests.jar");
  }

  private record Tried(int row, String by) {}
}
