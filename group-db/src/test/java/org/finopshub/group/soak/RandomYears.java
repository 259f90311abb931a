package org.finopshub.group.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.finopshub.contract.slice.SliceKey;
import org.finopshub.group.EndState;
import org.finopshub.group.TestLedger;
import org.finopshub.group.sql.SqlFile;

/** Some years of three companies, all that happens in them drawn from one seed. */
final class RandomYears {
  private static final String STANDING = SqlFile.beside(RandomYears.class, "standing.sql");
  private static final YearMonth FIRST = YearMonth.of(2020, 1);
  private static final int FEWEST_STEPS = 40;
  private static final int MOST_STEPS = 80;

  /** Between two steps; half as many go by as a rule, so that 40 steps are two years. */
  private static final int MOST_DAYS = 36;

  private final TestLedger ledger;
  private final List<String> companies;
  private final Random random;
  private final Map<SliceKey, RandomMonth> months = new LinkedHashMap<>();
  private Instant now = FIRST.plusMonths(1).atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();

  private RandomYears(SoakLedger soak, long seed) {
    this.ledger = soak.ledger();
    this.companies = soak.companies();
    this.random = new Random(seed);
  }

  /** Fails, naming the seed, when the ledger answers or ends other than the model. */
  static void run(SoakLedger soak, long seed) {
    try {
      new RandomYears(soak, seed).run();
    } catch (AssertionError | RuntimeException failure) {
      throw new AssertionError("-Dsoak.seed=" + seed, failure);
    }
  }

  private void run() {
    int steps = FEWEST_STEPS + random.nextInt(MOST_STEPS - FEWEST_STEPS + 1);
    for (int step = 0; step < steps; step++) {
      ledger.clock().set(now);
      month().step();
      now = now.plus(Duration.ofHours(24 + random.nextInt(24 * MOST_DAYS)));
    }
    var expected = months.values().stream().map(RandomMonth::end).map(RandomYears::row).toList();
    assertThat(months.keySet().stream().map(this::standing).toList()).isEqualTo(expected);
    EndState.of(ledger).isWhole();
  }

  /** Mostly one in which something happened before, so that more happens to it. */
  private RandomMonth month() {
    if (months.isEmpty() || random.nextInt(4) == 0) {
      return months.computeIfAbsent(anyOver(), slice -> new RandomMonth(ledger, slice, random));
    }
    return new ArrayList<>(months.values()).get(random.nextInt(months.size()));
  }

  /** A month that is over by now. */
  private SliceKey anyOver() {
    long over = ChronoUnit.MONTHS.between(FIRST, YearMonth.from(now.atOffset(ZoneOffset.UTC)));
    return new SliceKey(
        companies.get(random.nextInt(companies.size())),
        FIRST.plusMonths(random.nextInt((int) over)));
  }

  private static String row(Sent standing) {
    return standing == null
        ? ""
        : "%s %d %d".formatted(standing.runId(), standing.exportSeq(), standing.rows());
  }

  private String standing(SliceKey slice) {
    return ledger
        .jdbc()
        .sql(STANDING)
        .param("entity_id", slice.entityId())
        .param("period_month", slice.periodMonth())
        .query(String.class)
        .optional()
        .orElse("");
  }
}
