package org.finopshub.group.completeness;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.finopshub.group.TestLedger;
import org.finopshub.group.TestPrices;
import org.finopshub.group.period.EntityCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** What assessing sixty months of thirty entities takes; prints its figures. */
class AssessmentScaleIT {
  private static final int ENTITIES = 30;
  private static final int SLICES = ENTITIES * 60;

  @TempDir private Path directory;

  @Test
  void eighteenHundredMonthsAreAssessedInSeconds() throws Exception {
    var files = TestPrices.in(directory).manyProducts(20, "0.05").write();
    try (var ledger = new TestLedger(directory, files.directory(), calendars())) {
      try (var connection = ledger.get(DataSource.class).getConnection()) {
        ScriptUtils.executeSqlScript(
            connection, new ClassPathResource("generate-history.sql", AssessmentScaleIT.class));
      }

      var first = assess(ledger);
      var again = assess(ledger);

      System.out.printf(
          "Assessed %d months of %d entities: first %d ms, again %d ms%n",
          SLICES, ENTITIES, first.toMillis(), again.toMillis());
      assertThat(again).isLessThan(Duration.ofSeconds(30));
    }
  }

  private static Duration assess(TestLedger ledger) {
    var started = System.nanoTime();
    assertThat(ledger.get(CompletenessAssessment.class).assess()).isGreaterThanOrEqualTo(SLICES);
    return Duration.ofNanos(System.nanoTime() - started);
  }

  private static Map<String, EntityCalendar> calendars() {
    return IntStream.rangeClosed(1, ENTITIES)
        .mapToObj(number -> "entity-" + number)
        .collect(toMap(entityId -> entityId, entityId -> EntityCalendar.DEFAULT));
  }
}
