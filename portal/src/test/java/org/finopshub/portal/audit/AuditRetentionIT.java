package org.finopshub.portal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.finopshub.portal.audit.AuditRetention.Expired;
import org.finopshub.portal.audit.ChainState.Break;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuditRetentionIT {
  private static final YearMonth FIRST = YearMonth.of(2023, 8);
  private static final Clock NOW = at("2024-10-05T06:00:00Z");

  private AuditDatabase database;
  private String noted;

  @BeforeEach
  void rowsOfFifteenMonths() {
    database = AuditDatabase.empty();
    for (int month = 0; month < 15; month++) {
      var ledger = database.ledger(at(FIRST.plusMonths(month).atDay(4) + "T06:00:00Z"));
      ledger.append(AuditDatabase.asked("{}"));
      ledger.append(AuditDatabase.asked("{\"entity\":\"boreal\"}"));
    }
    noted = database.check().verify(Optional.empty()).hash();
  }

  @Test
  void nothingIsDroppedUnlessALimitIsSet() {
    assertThat(database.retention(null, NOW).sweep()).isEmpty();
    assertThat(database.check().verify(Optional.of(noted)).rows()).isEqualTo(30);
  }

  @Test
  void monthsPastTheirTimeGoAndTheChainIsWholeWithoutThem() {
    var retention = database.retention(12, NOW);
    assertThat(retention.due()).hasToString("[audit of 2023-08 (2), audit of 2023-09 (2)]");

    assertThat(retention.sweep())
        .containsExactly(new Expired(FIRST, 2), new Expired(FIRST.plusMonths(1), 2));

    var state = database.check().verify(Optional.of(noted));
    assertThat(state.broken()).isEmpty();
    assertThat(state.rows()).isEqualTo(30 - 4 + 2);
    assertThat(retention.due()).isEmpty();
    assertThat(routes()).containsExactly("/audit/2023-08", "/audit/2023-09");
    database.ledger(NOW).append(AuditDatabase.asked("{}"));
    assertThat(database.check().verify(Optional.of(noted)).isWhole()).isTrue();
  }

  @Test
  void rowsThatAreGoneWithoutARowThatSaysSoAreMissed() {
    database.jdbc().sql("SELECT audit.drop_month('2023-08-01')::text").query().singleRow();

    assertThat(database.check().verify(Optional.empty()).broken())
        .contains(
            new Break(2, "the rows up to here are gone, and no row says that they were dropped"));
  }

  @Test
  void aClockThatIsAheadDropsNothingMore() {
    var years =
        Clock.fixed(Instant.now(Clock.systemUTC()).plusSeconds(900_000_000), ZoneOffset.UTC);

    assertThat(database.retention(120, years).due()).isEmpty();
  }

  @Test
  void monthsToComeHaveTheirPartitions() {
    database.retention(null, NOW).sweep();

    assertThat(
            database
                .jdbc()
                .sql("SELECT to_regclass('audit.access_2024_12') IS NOT NULL")
                .query(Boolean.class)
                .single())
        .isTrue();
  }

  private List<String> routes() {
    return database
        .jdbc()
        .sql("SELECT route FROM audit.access WHERE method = 'DROP' ORDER BY seq")
        .query(String.class)
        .list();
  }

  private static Clock at(String moment) {
    return Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
  }
}
