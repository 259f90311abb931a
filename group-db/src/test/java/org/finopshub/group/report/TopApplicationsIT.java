package org.finopshub.group.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finopshub.group.ProductMonths.Line.disk;
import static org.finopshub.group.ProductMonths.Line.vm;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.finopshub.group.ProductMonths;
import org.finopshub.group.TestLedger;
import org.finopshub.group.access.EntityScope;
import org.finopshub.group.access.EntityScopes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopApplicationsIT {
  private static final YearMonth MAY = YearMonth.of(2025, 5);

  @TempDir static Path directory;
  private static TestLedger ledger;

  @BeforeAll
  static void loadTwoEntities() {
    ledger = new TestLedger(directory);
    var months = new ProductMonths(ledger);
    months.take("atlas", "2025-04", vm("1", "999"));
    months.take(
        "atlas",
        "2025-05",
        vm("1", "10"),
        disk("1", "2.000000000000000001"),
        vm("1", "30").of("app-web"));
    months.take("boreal", "2025-05", vm("1", "20"));
  }

  @AfterAll
  static void closeLedger() {
    ledger.close();
  }

  @Test
  void theCostliestComeFirstWithAllTheyConsumed() {
    assertThat(texts(EntityScope.ALL, List.of(), 10))
        .containsExactly(
            "1 atlas app-web USD 30",
            "2 boreal app-crm USD 20",
            "3 atlas app-crm USD 12.000000000000000001");
  }

  @Test
  void noMoreAreFoundThanAreAskedFor() {
    assertThat(texts(EntityScope.ALL, List.of(), 1)).containsExactly("1 atlas app-web USD 30");
  }

  @Test
  void placesAreThoseAmongTheEntitiesAskedFor() {
    assertThat(texts(EntityScope.ALL, List.of("boreal"), 10))
        .containsExactly("1 boreal app-crm USD 20");
  }

  @Test
  void nothingOfAnotherEntityIsShown() {
    var boreal = EntityScope.of(Set.of("boreal"));

    assertThat(texts(boreal, List.of(), 10)).containsExactly("1 boreal app-crm USD 20");
    assertThat(texts(boreal, List.of("atlas"), 10)).isEmpty();
    assertThat(texts(EntityScope.NONE, List.of(), 10)).isEmpty();
  }

  private static List<String> texts(EntityScope scope, List<String> entities, int most) {
    return EntityScopes.within(
            scope, () -> ledger.get(TopApplications.class).of(MAY, entities, most))
        .items()
        .stream()
        .map(
            item ->
                "%d %s %s %s %s"
                    .formatted(
                        item.place(),
                        item.entityId(),
                        item.applicationId(),
                        item.currency(),
                        item.effectiveCost().stripTrailingZeros().toPlainString()))
        .toList();
  }
}
