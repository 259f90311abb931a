package org.finopshub.routes.demo.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.finopshub.routes.demo.generate.GenerationPlan.CloudFormat;
import org.finopshub.routes.demo.generate.GenerationPlan.GeneratedEntity;
import org.finopshub.routes.demo.generate.GenerationPlan.InternalSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsageGeneratorTest {
  private static final GeneratedEntity ATLAS =
      new GeneratedEntity("atlas", "USD", 40, 500, 60, CloudFormat.CSV, InternalSource.PLAIN_CSV);
  private static final GeneratedEntity CEDAR =
      new GeneratedEntity("cedar", "EUR", 10, 80, 30, CloudFormat.CSV_GZ, InternalSource.SQL);

  @TempDir Path directory;

  @Test
  void theSameSeedMakesTheSameBytes() throws IOException {
    var first = generate(7, "first");
    var second = generate(7, "second");

    assertThat(second).isEqualTo(first);
    assertThat(files("second")).isEqualTo(files("first"));
  }

  @Test
  void anotherSeedMakesOtherUsage() throws IOException {
    assertThat(generate(8, "other")).isNotEqualTo(generate(7, "first"));
  }

  @Test
  void writesOneFilePerEntityMonthAndSource() throws IOException {
    generate(7, "usage");

    assertThat(files("usage").keySet())
        .containsExactly(
            "atlas/cloud/atlas-2025-01.csv",
            "atlas/cloud/atlas-2025-02.csv",
            "atlas/internal/atlas-2025-01.csv",
            "atlas/internal/atlas-2025-02.csv",
            "cedar/cloud/cedar-2025-01.csv.gz",
            "cedar/cloud/cedar-2025-02.csv.gz",
            "cedar/metering/cedar-2025-01.csv",
            "cedar/metering/cedar-2025-02.csv");
  }

  @Test
  void everyLineIsTakenOrRejected() throws IOException {
    var expected = generate(7, "usage");

    assertThat(lines(expected, "atlas")).isEqualTo(2 * (500 + 60));
    assertThat(lines(expected, "cedar")).isEqualTo(2 * (80 + 30));
    assertThat(expected.get("atlas 2025-01").linesRejected()).isGreaterThanOrEqualTo(6);
    assertThat(expected.get("atlas 2025-01").linesUnmapped()).isGreaterThanOrEqualTo(5);
  }

  @Test
  void theExpectedCostIsTheSumOfTheLinesThatCanBeUsed() throws IOException {
    var expected = generate(7, "usage");

    var sum = BigDecimal.ZERO;
    for (var month : List.of("2025-01", "2025-02")) {
      sum = sum.add(usableCost(directory.resolve("usage/atlas/cloud/atlas-" + month + ".csv")));
    }
    assertThat(billed(expected, "atlas 2025-01").add(billed(expected, "atlas 2025-02")))
        .isEqualByComparingTo(sum);
  }

  @Test
  void fewApplicationsBearMostOfTheCost() throws IOException {
    generate(7, "usage");

    var lines = Files.readAllLines(directory.resolve("usage/atlas/cloud/atlas-2025-01.csv"));
    var topFive =
        lines.stream().filter(line -> line.matches(".*atl-[a-z]+-000[1-5]\"\".*")).count();

    assertThat(topFive).isBetween(200L, 400L);
  }

  private Map<String, ExpectedSlice> generate(long seed, String name) throws IOException {
    var plan = new GenerationPlan(seed, YearMonth.of(2025, 1), 2, List.of(ATLAS, CEDAR));
    return new UsageGenerator(directory.resolve(name)).write(plan);
  }

  private Map<String, String> files(String name) throws IOException {
    var contents = new TreeMap<String, String>();
    try (var paths = Files.walk(directory.resolve(name))) {
      for (var path : paths.filter(Files::isRegularFile).toList()) {
        var relative = directory.resolve(name).relativize(path).toString();
        contents.put(relative, Arrays.toString(Files.readAllBytes(path)));
      }
    }
    return contents;
  }

  private static long lines(Map<String, ExpectedSlice> expected, String entity) {
    return expected.entrySet().stream()
        .filter(slice -> slice.getKey().startsWith(entity))
        .mapToLong(slice -> slice.getValue().linesTaken() + slice.getValue().linesRejected())
        .sum();
  }

  private static BigDecimal billed(Map<String, ExpectedSlice> expected, String slice) {
    return expected.get(slice).billedCost().get("USD");
  }

  /** Reads the file as a stranger would: skips what has no readable cost, date or currency. */
  private static BigDecimal usableCost(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .skip(1)
        .map(line -> line.split(",", -1))
        .filter(fields -> fields[1].matches("-?[0-9.]+"))
        .filter(fields -> !fields[7].startsWith("2025-13") && fields[5].equals("USD"))
        .map(fields -> new BigDecimal(fields[1]))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
