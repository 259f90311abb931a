package org.finopshub.group.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.finopshub.contract.receipt.IngestionStatus;
import org.finopshub.group.completeness.SliceFacts.BilledCost;
import org.finopshub.group.completeness.SliceFacts.Standing;
import org.finopshub.group.period.EntityCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessorTest {
  private static final YearMonth MAY = YearMonth.of(2026, 5);
  private static final EntityCalendar CALENDAR =
      new EntityCalendar(
          MAY,
          null,
          5,
          LocalTime.of(18, 0),
          ZoneId.of("Europe/Paris"),
          Duration.ofDays(2),
          20,
          Set.of("compute"));

  @ParameterizedTest
  @CsvSource({
    "2026-05-20T00:00:00Z, EXPECTED",
    "2026-06-05T15:59:59Z, EXPECTED",
    "2026-06-05T16:00:00Z, LATE",
    "2026-06-07T15:59:59Z, LATE",
    "2026-06-07T16:00:00Z, MISSING"
  })
  void whatIsNotThereIsExpectedThenLateThenMissing(Instant now, CompletenessStatus status) {
    var assessment = assess(now, Optional.empty(), Optional.empty());

    assertThat(assessment.status()).isEqualTo(status);
    assertThat(assessment.score()).isEqualByComparingTo("0");
    assertThat(assessment.reasons()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"WAITING, WAITING", "FAILED, WAITING", "HELD, HELD", "REJECTED, REJECTED"})
  void anUndecidedDeliveryIsTheStatusAndTheStandingSliceTheScore(
      IngestionStatus undecided, CompletenessStatus status) {
    var assessment = assess(Optional.of(undecided), Optional.of(good()));

    assertThat(assessment.status()).isEqualTo(status);
    assertThat(assessment.score()).isEqualByComparingTo("1");
  }

  @Test
  void aMonthThatLacksNothingIsComplete() {
    var assessment = assess(Optional.empty(), Optional.of(good()));

    assertThat(assessment.status()).isEqualTo(CompletenessStatus.COMPLETE);
    assertThat(assessment.score()).isEqualByComparingTo("1");
  }

  @Test
  void everyReasonTakesItsWeightOffTheScore() {
    var thin =
        new Standing(
            UUID.randomUUID(),
            false,
            List.of("network"),
            List.of("storage"),
            19,
            new BigDecimal("40"),
            3,
            List.of(
                new BilledCost("EUR", new BigDecimal("50"), new BigDecimal("100"), 3),
                new BilledCost("USD", new BigDecimal("49.99"), new BigDecimal("100.0"), 3)),
            2);

    var assessment = assess(Optional.empty(), Optional.of(thin));

    assertThat(assessment.status()).isEqualTo(CompletenessStatus.PARTIAL);
    assertThat(assessment.score()).isEqualByComparingTo("0.10");
    assertThat(assessment.reasons())
        .containsExactly(
            new Shortfall("not-final", "The entity calls the month partial"),
            new Shortfall(
                "domain-gone", "Nothing in compute, storage, there the month before or expected"),
            new Shortfall(
                "applications-below-median",
                "19 applications, the median of 3 months before is 40"),
            new Shortfall(
                "cost-below-median", "49.99 USD billed, the median of 3 months before is 100"),
            new Shortfall("findings", "2 to look at"));
  }

  @Test
  void withTooLittleHistoryNothingIsThin() {
    var young =
        new Standing(
            UUID.randomUUID(),
            true,
            List.of("compute"),
            List.of(),
            1,
            new BigDecimal("40"),
            2,
            List.of(new BilledCost("EUR", BigDecimal.ZERO, new BigDecimal("100"), 2)),
            0);

    assertThat(assess(Optional.empty(), Optional.of(young)).score()).isEqualByComparingTo("1");
  }

  private static Standing good() {
    return new Standing(
        UUID.randomUUID(),
        true,
        List.of("compute"),
        List.of(),
        20,
        new BigDecimal("40"),
        6,
        List.of(),
        0);
  }

  private static Assessment assess(
      Optional<IngestionStatus> undecided, Optional<Standing> standing) {
    return assess(Instant.parse("2026-07-01T00:00:00Z"), undecided, standing);
  }

  private static Assessment assess(
      Instant now, Optional<IngestionStatus> undecided, Optional<Standing> standing) {
    return new Assessor(CompletenessRules.DEFAULT, now)
        .assess(new SliceFacts("atlas", MAY, undecided, standing), CALENDAR);
  }
}
