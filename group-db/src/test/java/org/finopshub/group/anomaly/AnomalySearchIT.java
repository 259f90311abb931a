package org.finopshub.group.anomaly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.finopshub.group.ProductMonths.Line.disk;
import static org.finopshub.group.ProductMonths.Line.oldVm;
import static org.finopshub.group.ProductMonths.Line.vm;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.finopshub.group.ProductMonths;
import org.finopshub.group.TestLedger;
import org.finopshub.group.anomaly.Anomalies.LeftOut;
import org.finopshub.group.sql.SqlFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnomalySearchIT {
  private static final AnomalyQuery ALL = query(Optional.empty());
  private static final AnomalyQuery STANDING = query(Optional.of(false));

  @TempDir Path directory;
  private TestLedger ledger;
  private ProductMonths months;
  private AnomalySearch search;

  @BeforeEach
  void open() {
    ledger = new TestLedger(directory);
    months = new ProductMonths(ledger);
    search = ledger.get(AnomalySearch.class);
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  @Test
  void aUnitCostOffItsOwnSixMonthsAndOffTheGroupsIsFoundWithTheCostAtStake() {
    sixQuietMonths();
    months.take("atlas", "2025-07", vm("100", "40.000000000000000003"));
    months.take("boreal", "2025-07", vm("200", "20"));

    search.find();

    assertThat(anomalies(ALL).items())
        .extracting(
            Anomaly::kind,
            Anomaly::entityId,
            a -> plain(a.observed()),
            a -> plain(a.expected()),
            a -> a.spread() == null ? null : plain(a.spread()),
            a -> plain(a.costAtStake()))
        .containsExactlyInAnyOrder(
            tuple(
                AnomalyKind.COST_JUMP,
                "atlas",
                "40.000000000000000003",
                "10",
                null,
                "30.000000000000000003"),
            tuple(AnomalyKind.UNIT_COST_HISTORY, "atlas", "0.4", "0.1", "0.002", "30"),
            tuple(AnomalyKind.UNIT_COST_PEERS, "atlas", "0.4", "0.25", null, "15"),
            tuple(AnomalyKind.UNIT_COST_PEERS, "boreal", "0.1", "0.25", null, "30"));
  }

  @Test
  void fiveMonthsAreNoPast() {
    for (int month = 2; month <= 6; month++) {
      months.take("atlas", "2025-0" + month, vm("100", "10"));
    }
    months.take("atlas", "2025-07", vm("100", "14"));

    search.find();

    assertThat(anomalies(ALL).items()).isEmpty();
  }

  @Test
  void newAndVanishedProductsAreFoundBetweenCompleteMonths() {
    months.take("atlas", "2025-06", vm("100", "10"), disk("7", "7"));
    months.take("atlas", "2025-07", vm("100", "10"), disk("7", "7"));
    months.take("atlas", "2025-08", vm("100", "10"));
    months.take("atlas", "2025-09", vm("100", "10"), oldVm("3", "5"));

    search.find();

    assertThat(anomalies(ALL).items())
        .extracting(Anomaly::kind, Anomaly::period, Anomaly::productId, a -> plain(a.costAtStake()))
        .containsExactly(
            tuple(AnomalyKind.VANISHED_PRODUCT, YearMonth.of(2025, 8), "disk-ssd", "7"),
            tuple(AnomalyKind.NEW_PRODUCT, YearMonth.of(2025, 9), "vm-old", "5"));
  }

  @Test
  void incompleteMonthsAreLeftOutAndNamed() {
    months.take("atlas", "2025-06", vm("100", "10"));
    months.takePartial("atlas", "2025-07", vm("100", "999"));

    search.find();

    assertThat(anomalies(ALL).items()).isEmpty();
    assertThat(anomalies(ALL).leftOut())
        .containsExactly(new LeftOut("atlas", YearMonth.of(2025, 7)));
  }

  @Test
  void aFinalMonthThatCompletenessDoubtsIsLeftOutToo() {
    aJump();
    ledger
        .jdbc()
        .sql(SqlFile.beside(AnomalySearchIT.class, "lose-a-domain.sql"))
        .param("period_month", LocalDate.of(2025, 7, 1))
        .update();

    search.find();

    assertThat(anomalies(STANDING).items()).isEmpty();
    assertThat(anomalies(STANDING).leftOut())
        .containsExactly(new LeftOut("atlas", YearMonth.of(2025, 7)));
  }

  @Test
  void whatPeopleWroteOutlivesTheNextSearch() {
    var found = aJump();

    decide(found.anomalyId(), decision(AnomalyStatus.EXPLAINED, Optional.of("the crm moved")));
    search.find();

    assertThat(anomalies(STANDING).items())
        .extracting(
            Anomaly::anomalyId,
            Anomaly::status,
            Anomaly::owner,
            Anomaly::comment,
            Anomaly::changedBy)
        .containsExactly(
            tuple(found.anomalyId(), AnomalyStatus.EXPLAINED, "crm team", "the crm moved", "ada"));
  }

  @Test
  void whatWentAwayIsResolvedAndKeepsItsStory() {
    var found = aJump();
    decide(found.anomalyId(), decision(AnomalyStatus.ACKNOWLEDGED, Optional.empty()));

    months.take("atlas", "2025-07", vm("100", "11"));
    var outcome = search.find();

    assertThat(outcome).isEqualTo(new AnomalySearch.Outcome(0, 1));
    assertThat(anomalies(STANDING).items()).isEmpty();
    assertThat(anomalies(ALL).items())
        .singleElement()
        .satisfies(gone -> assertThat(gone.resolvedAt()).isNotNull())
        .satisfies(gone -> assertThat(gone.owner()).isEqualTo("crm team"));
  }

  @Test
  void anAnomalyNobodyFoundCannotBeDecided() {
    var unknown = UUID.fromString("00000000-0000-0000-0000-000000000000");

    assertThat(decide(unknown, decision(AnomalyStatus.DISMISSED, Optional.empty()))).isEmpty();
  }

  private Anomalies anomalies(AnomalyQuery query) {
    return ledger.read(AnomalyReport.class, report -> report.anomalies(query));
  }

  private Optional<Anomaly> decide(UUID anomalyId, AnomalyDecision decision) {
    return ledger.read(AnomalyReport.class, report -> report.decide(anomalyId, decision));
  }

  private Anomaly aJump() {
    months.take("atlas", "2025-06", vm("100", "10"));
    months.take("atlas", "2025-07", vm("100", "40"));
    search.find();
    return anomalies(STANDING).items().get(0);
  }

  /** Unit costs 0.096 to 0.104: their median is 0.1, the median deviation from it 0.002. */
  private void sixQuietMonths() {
    var costs = List.of("9.6", "9.8", "10", "10.2", "10.4", "10");
    for (int month = 1; month <= 6; month++) {
      months.take("atlas", "2025-0" + month, vm("100", costs.get(month - 1)));
    }
  }

  private static AnomalyDecision decision(AnomalyStatus status, Optional<String> comment) {
    return new AnomalyDecision(status, Optional.of("crm team"), comment, "ada");
  }

  private static AnomalyQuery query(Optional<Boolean> resolved) {
    return new AnomalyQuery(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        resolved,
        100,
        0);
  }

  private static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }
}
