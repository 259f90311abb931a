package org.finopshub.group.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import javax.sql.DataSource;
import org.finopshub.group.TestLedger;
import org.finopshub.group.TestPrices;
import org.finopshub.group.access.EntityScope;
import org.finopshub.group.access.ScopedReads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** What the barriers cost: the same statements over schema api and over the ledger itself. */
class BarrierScaleIT {
  private static final String GENERATE = "org/finopshub/group/variance/generate-facts.sql";
  private static final EntityScope ONE = EntityScope.of(Set.of("entity-7"));
  private static final int TIMES = 5;

  @TempDir Path directory;

  @Test
  void fiveMillionFactsAreSummedWithAndWithoutBarriers() throws Exception {
    var files = TestPrices.in(directory).manyProducts(500, "0.05").write();
    try (var ledger = new TestLedger(directory, files.directory())) {
      try (var connection = ledger.get(DataSource.class).getConnection()) {
        ScriptUtils.executeSqlScript(connection, new ClassPathResource(GENERATE));
      }

      compare(ledger, CostSource.BY_PRODUCT, Dimension.DOMAIN);
      compare(ledger, CostSource.BY_APPLICATION, Dimension.ENTITY);
    }
  }

  private static void compare(TestLedger ledger, CostSource source, Dimension by) {
    var statement = new CostStatement(query(by, Map.of()));
    var ofOne = new CostStatement(query(by, Map.of(Dimension.ENTITY, List.of("entity-7"))));
    var behind = statement.sql(source);

    assertThat(rows(ledger, statement, behind)).as("outside of a report").isZero();
    print(source, "the ledger", () -> rows(ledger, statement, direct(behind)));
    print(source, "api", () -> asked(ledger, EntityScope.ALL, statement, behind));
    print(source, "one entity of the ledger", () -> rows(ledger, ofOne, direct(ofOne.sql(source))));
    print(source, "api as one entity", () -> asked(ledger, ONE, statement, behind));
  }

  private static String direct(String sql) {
    return sql.replace("api.", "ledger.");
  }

  private static long asked(
      TestLedger ledger, EntityScope scope, CostStatement statement, String sql) {
    return ledger.readAs(
        scope, ScopedReads.class, reads -> reads.read(() -> rows(ledger, statement, sql)));
  }

  private static long rows(TestLedger ledger, CostStatement statement, String sql) {
    return ledger.jdbc().sql(sql).params(statement.parameters()).query().listOfRows().size();
  }

  private static CostQuery query(Dimension by, Map<Dimension, List<String>> filters) {
    return new CostQuery(
        YearMonth.of(2026, 5),
        YearMonth.of(2026, 6),
        List.of(by),
        filters,
        List.of(),
        List.of(),
        List.of(),
        1_000,
        0);
  }

  /** The quickest of several: what other work of the machine adds is not the query's. */
  private static void print(CostSource source, String what, LongSupplier query) {
    assertThat(query.getAsLong()).isPositive();
    var quickest = Duration.ofDays(1);
    for (int time = 0; time < TIMES; time++) {
      var start = Instant.now();
      assertThat(query.getAsLong()).isPositive();
      var taken = Duration.between(start, Instant.now());
      quickest = taken.compareTo(quickest) < 0 ? taken : quickest;
    }
    System.out.printf("%s, %s: %d ms%n", source.view(), what, quickest.toMillis());
  }
}
