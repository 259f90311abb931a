package org.finopshub.group.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.finopshub.group.EndState;
import org.finopshub.group.ScratchDirectory;
import org.finopshub.group.TestLedger;
import org.finopshub.group.sql.SqlFile;

/** Schedules of one seed each; the same seed gives the same schedule. */
final class RandomYears {
  private static final String STANDING = SqlFile.beside(RandomYears.class, "standing.sql");
  private static final List<String> ENTITIES = List.of("atlas", "boreal");
  private static final YearMonth FIRST = YearMonth.of(2020, 1);
  private static final int MONTHS = 2;
  private static final int STEPS = 24;

  private RandomYears() {}

  /** Fails, naming the seed, when the ledger ends other than the model. */
  static void run(long seed) {
    var random = new Random(seed);
    try (var directory = ScratchDirectory.make("soak");
        var ledger = new TestLedger(directory.path())) {
      var months = new ArrayList<RandomMonth>();
      for (var entity : ENTITIES) {
        for (int month = 0; month < MONTHS; month++) {
          months.add(new RandomMonth(ledger, entity, FIRST.plusMonths(month), random));
        }
      }
      for (int step = 0; step < STEPS; step++) {
        months.get(random.nextInt(months.size())).step();
      }
      var expected = months.stream().map(RandomMonth::end).map(RandomYears::row).toList();
      assertThat(months.stream().map(month -> standing(ledger, month)).toList())
          .isEqualTo(expected);
      EndState.of(ledger).isWhole();
    } catch (AssertionError | RuntimeException failure) {
      throw new AssertionError("-Dsoak.seed=" + seed, failure);
    }
  }

  private static String row(Sent standing) {
    return standing == null
        ? ""
        : "%s %d %d".formatted(standing.runId(), standing.exportSeq(), standing.rows());
  }

  private static String standing(TestLedger ledger, RandomMonth month) {
    return ledger
        .jdbc()
        .sql(STANDING)
        .param("entity_id", month.entity())
        .param("period_month", month.period().atDay(1))
        .query(String.class)
        .optional()
        .orElse("");
  }
}
