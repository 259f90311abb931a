package org.finopshub.group.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.finopshub.contract.DropFixture;
import org.finopshub.group.TestLedger;
import org.finopshub.group.refresh.ViewRefresh;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** atlas publishes a month, boreal the same a day later, and atlas restates it on the third day. */
class CostsAsOfIT {
  private static final YearMonth MAY = YearMonth.of(2026, 5);
  private static final UUID FIRST = UUID.fromString("11111111-1111-4111-8111-111111111111");
  private static final UUID SECOND = UUID.fromString("22222222-2222-4222-8222-222222222222");

  @TempDir static Path directory;
  private static TestLedger ledger;
  private static LocalDate firstDay;
  private static Map<List<Dimension>, CostAnswer> onTheFirstDay;
  private static Map<List<Dimension>, CostAnswer> onTheSecondDay;
  private static List<Map<String, Object>> valuedOnTheFirstDay;

  @BeforeAll
  static void publishAndRestate() {
    ledger = new TestLedger(directory);
    firstDay = nextNoon();
    ledger.take(ledger.drop().run(FIRST).partial().rows(30).write());
    onTheFirstDay = answers(null);
    valuedOnTheFirstDay = valued(null);
    nextNoon();
    ledger.take(DropFixture.in(ledger.inbox("boreal")).entity("boreal").rows(8).write());
    onTheSecondDay = answers(null);
    nextNoon();
    ledger.take(ledger.drop().run(SECOND).exportSeq(2).rows(20).write());
  }

  @AfterAll
  static void closeLedger() {
    ledger.close();
  }

  @Test
  void aPastDayAnswersWhatWasAnsweredThenHoweverItIsGrouped() {
    assertThat(items(answers(firstDay))).isEqualTo(items(onTheFirstDay));
    assertThat(items(answers(firstDay.plusDays(1)))).isEqualTo(items(onTheSecondDay));
  }

  @Test
  void todayAnswersWhatStandsHoweverItIsGrouped() {
    assertThat(items(answers(firstDay.plusDays(2)))).isEqualTo(items(answers(null)));
  }

  @Test
  void theRestatedMonthHasItsOldAndItsNewTotal() {
    assertThat(atlas(firstDay.plusDays(1)).items())
        .containsExactly(Map.of("currency", "USD", "billed_cost", "0.003444765"));
    assertThat(atlas(firstDay.plusDays(2)).items())
        .containsExactly(Map.of("currency", "USD", "billed_cost", "0.00150461"));
  }

  @Test
  void aPastDayIsValuedWithAnyViewToo() {
    assertThat(valued(firstDay)).isEqualTo(valuedOnTheFirstDay).hasSize(10);
  }

  @Test
  void beforeTheFirstImportThereIsNothing() {
    var answer = atlas(firstDay.minusDays(1));

    assertThat(answer.items()).isEmpty();
    assertThat(answer.completeness().loadedSlices()).isZero();
  }

  @Test
  void theAnswerSaysWhenItsFiguresStoodAndHowCompleteTheyWere() {
    var answer = atlas(firstDay);

    assertThat(answer.asOf())
        .isEqualTo(firstDay.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
    assertThat(answer.completeness().partialSlices()).isEqualTo(1);
    assertThat(atlas(firstDay.plusDays(2)).completeness().partialSlices()).isZero();
  }

  @Test
  void whatStoodIsKeptWhole() {
    assertThat(ledger.problems()).isEmpty();
  }

  private static LocalDate nextNoon() {
    var now = ledger.clock().instant();
    var day = LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(1);
    Instant noon = day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    ledger.clock().forward(Duration.between(now, noon));
    return day;
  }

  /** The answers to each of the 64 groupings, quantities included where they may be asked for. */
  private static Map<List<Dimension>, CostAnswer> answers(LocalDate asOf) {
    ledger.get(ViewRefresh.class).refreshRequested();
    var answers = new LinkedHashMap<List<Dimension>, CostAnswer>();
    for (int chosen = 0; chosen < 1 << Dimension.values().length; chosen++) {
      var groupBy = new ArrayList<Dimension>();
      for (var dimension : Dimension.values()) {
        if ((chosen >> dimension.ordinal() & 1) == 1) {
          groupBy.add(dimension);
        }
      }
      List<Measure> measures =
          groupBy.contains(Dimension.PRODUCT) ? List.of(Measure.values()) : List.of();
      answers.put(groupBy, costs(groupBy, Map.of(), measures, asOf));
    }
    return answers;
  }

  private static Map<List<Dimension>, List<Map<String, Object>>> items(
      Map<List<Dimension>, CostAnswer> answers) {
    var items = new LinkedHashMap<List<Dimension>, List<Map<String, Object>>>();
    answers.forEach((groupBy, answer) -> items.put(groupBy, answer.items()));
    return items;
  }

  private static CostAnswer atlas(LocalDate asOf) {
    return costs(
        List.of(), Map.of(Dimension.ENTITY, List.of("atlas")), List.of(Measure.BILLED_COST), asOf);
  }

  private static CostAnswer costs(
      List<Dimension> groupBy,
      Map<Dimension, List<String>> filters,
      List<Measure> measures,
      LocalDate asOf) {
    return costs(groupBy, filters, measures, asOf, Valuation.AS_PUBLISHED);
  }

  private static List<Map<String, Object>> valued(LocalDate asOf) {
    var groupBy = List.of(Dimension.PRODUCT, Dimension.APPLICATION);
    var view = new Valuation(Optional.of("group-2026"), Optional.empty());
    return costs(groupBy, Map.of(), List.of(), asOf, view).items();
  }

  private static CostAnswer costs(
      List<Dimension> groupBy,
      Map<Dimension, List<String>> filters,
      List<Measure> measures,
      LocalDate asOf,
      Valuation valuation) {
    return ledger.read(
        GroupCostReport.class,
        report ->
            report.costs(
                new CostQuery(
                    MAY, MAY, groupBy, filters, List.of(), measures, List.of(), 1000, 0, asOf,
                    valuation)));
  }
}
