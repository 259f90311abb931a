package org.finopshub.portal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.finopshub.group.sql.SqlFile;
import org.finopshub.portal.audit.AuditEntry.Outcome;
import org.finopshub.portal.audit.ChainState.Break;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuditChainIT {
  private static final Clock CLOCK = at("2024-10-05T06:00:00.123456789Z");

  private AuditDatabase database;

  @BeforeEach
  void threeRows() {
    database = AuditDatabase.empty();
    var ledger = database.ledger(CLOCK);
    ledger.append(AuditDatabase.asked("{}"));
    ledger.append(AuditDatabase.asked("{\"entity\":\"boreal\"}"));
    ledger.append(AuditDatabase.asked("{\"note\":\"50,5:«é»\"}"));
  }

  @Test
  void whatWasWrittenIsWhole() {
    var state = database.check().verify(Optional.empty());

    assertThat(state.isWhole()).isTrue();
    assertThat(state.rows()).isEqualTo(3);
    assertThat(state.hash())
        .isEqualTo("4237edb25ebb303e2ca63748562e0ea8da8a4fb982dab60ad0f000ed5f628079");
  }

  @Test
  void anAuditorWithNothingButSqlComesToTheSameHashes() {
    database.ledger(CLOCK).append(withoutRows());

    var recomputed = SqlFile.beside(AuditChainIT.class, "recomputed-hashes.sql");

    assertThat(database.jdbc().sql(recomputed).query(Long.class).list()).isEmpty();
    database.tamper("edit-row.sql");
    assertThat(database.jdbc().sql(recomputed).query(Long.class).list()).containsExactly(2L);
  }

  @Test
  void anEditedRowIsFound() {
    database.tamper("edit-row.sql");

    assertThat(broken())
        .isEqualTo(new Break(2, "its hash is not the one of its content after the row before"));
  }

  @Test
  void aDeletedRowIsFound() {
    database.tamper("delete-row.sql");

    assertThat(broken()).isEqualTo(new Break(2, "the row is missing"));
  }

  @Test
  void aRowTakenOffTheEndIsFound() {
    database.tamper("delete-last-row.sql");

    assertThat(broken()).isEqualTo(new Break(3, "rows are missing up to 3"));
  }

  @Test
  void aRowPutAtTheEndIsFound() {
    database.tamper("add-row.sql");

    assertThat(broken())
        .isEqualTo(new Break(4, "its hash is not the one of its content after the row before"));
  }

  @Test
  void aHistoryWrittenAnewIsFoundByTheHashNotedBefore() {
    var noted = database.check().verify(Optional.empty()).hash();
    database.ledger(CLOCK).append(AuditDatabase.asked("{}"));
    assertThat(database.check().verify(Optional.of(noted)).isWhole()).isTrue();

    database.tamper("forget-everything.sql");
    threeOtherRows();

    assertThat(database.check().verify(Optional.empty()).isWhole()).isTrue();
    assertThat(database.check().verify(Optional.of(noted)).broken())
        .contains(
            new Break(
                1, "no row has the expected hash: the chain was written anew from some row on"));
  }

  @Test
  void theDatabaseRefusesChanges() {
    for (var change :
        Stream.of(
                "UPDATE audit.access SET status = 500",
                "DELETE FROM audit.access",
                "TRUNCATE audit.access",
                "UPDATE audit.access_2024_10 SET status = 500",
                "TRUNCATE audit.access_2024_10",
                "DELETE FROM audit.chain_head",
                "INSERT INTO audit.access SELECT * FROM audit.access")
            .toList()) {
      assertThatThrownBy(() -> database.jdbc().sql(change).update())
          .as(change)
          .hasMessageContaining("audit.");
    }
    assertThat(database.check().verify(Optional.empty()).rows()).isEqualTo(3);
  }

  @Test
  void eachMonthHasItsPartitionAndTimeNeverGoesBack() {
    database.ledger(at("2024-11-01T00:00:00Z")).append(AuditDatabase.asked("{}"));
    database.ledger(at("2024-10-31T23:59:59Z")).append(AuditDatabase.asked("{}"));

    assertThat(
            database
                .jdbc()
                .sql("SELECT seq FROM audit.access_2024_11 WHERE at = '2024-11-01T00:00:00Z'")
                .query(Long.class)
                .list())
        .containsExactly(4L, 5L);
  }

  @Test
  void eightWritersOfTwoHubsKeepOneChain() throws Exception {
    var hubs = new AuditLedger[] {database.ledger(CLOCK), database.ledger(CLOCK)};
    var writers = Executors.newFixedThreadPool(8);
    try {
      var rows =
          IntStream.range(0, 400)
              .mapToObj(
                  number ->
                      (Callable<Void>)
                          () -> {
                            hubs[number % 2].append(AuditDatabase.asked("{\"n\":" + number + "}"));
                            return null;
                          })
              .toList();
      for (var written : writers.invokeAll(rows)) {
        written.get();
      }
    } finally {
      writers.shutdown();
    }

    var state = database.check().verify(Optional.empty());

    assertThat(state.broken()).isEmpty();
    assertThat(state.rows()).isEqualTo(403);
    assertThat(
            database
                .jdbc()
                .sql("SELECT count(DISTINCT parameters) FROM audit.access")
                .query(Long.class)
                .single())
        .isEqualTo(403);
  }

  @Test
  void aTextNoDatabaseTakesIsStoredAsFarAsItGoes() {
    database.ledger(CLOCK).append(AuditDatabase.asked("{\"a\0b\":\"\uD800\"}"));

    assertThat(database.check().verify(Optional.empty()).rows()).isEqualTo(4);
    assertThat(
            database
                .jdbc()
                .sql("SELECT parameters FROM audit.access WHERE seq = 4")
                .query(String.class)
                .single())
        .isEqualTo("{\"a\uFFFDb\":\"?\"}");
  }

  @Test
  void whatCannotBeWrittenIsSaidToWhoeverWaits() {
    database.jdbc().sql("DROP TABLE audit.chain_head").update();
    var ledger = database.ledger(CLOCK);

    assertThatThrownBy(() -> ledger.append(AuditDatabase.asked("{}")))
        .isInstanceOf(UnauditedException.class);
  }

  private Break broken() {
    return database.check().verify(Optional.empty()).broken().orElseThrow();
  }

  private void threeOtherRows() {
    var ledger = database.ledger(CLOCK);
    IntStream.range(0, 3).forEach(n -> ledger.append(AuditDatabase.asked("{\"n\":" + n + "}")));
  }

  private static AuditEntry withoutRows() {
    var asked = AuditDatabase.asked("{}");
    return new AuditEntry(
        asked.asker(), asked.question(), new Outcome(null, 403, Decision.DENIED), asked.traceId());
  }

  private static Clock at(String moment) {
    return Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
  }
}
