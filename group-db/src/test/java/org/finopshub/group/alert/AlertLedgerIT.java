package org.finopshub.group.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.finopshub.group.TestLedger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class AlertLedgerIT {
  private static final Cause MISSING = new Cause("missing", "boreal", YearMonth.of(2026, 5));

  @TempDir Path directory;
  private TestLedger ledger;

  @BeforeEach
  void openLedger() {
    ledger = new TestLedger(directory);
  }

  @AfterEach
  void closeLedger() {
    ledger.close();
  }

  @Test
  void aCauseIsAnnouncedEscalatedAndResolvedOnceEach() {
    for (int look = 1; look <= 3; look++) {
      int seen = look;
      inTransaction(alerts -> alerts.raise(MISSING, Severity.WARNING, "Look " + seen));
    }
    for (int look = 1; look <= 3; look++) {
      inTransaction(alerts -> alerts.raise(MISSING, Severity.CRITICAL, "Two days late"));
    }
    inTransaction(alerts -> alerts.raise(MISSING, Severity.WARNING, "A lesser look"));
    inTransaction(alerts -> alerts.resolve(MISSING, "It came"));
    inTransaction(alerts -> alerts.resolve(MISSING, "It came"));

    assertThat(ledger.alerts())
        .extracting(notice -> notice.subject() + ": " + notice.message())
        .containsExactly(
            "WARNING missing:boreal:2026-05 raised: Look 1",
            "CRITICAL missing:boreal:2026-05 escalated: Two days late",
            "CRITICAL missing:boreal:2026-05 resolved: It came");
  }

  @Test
  void aCauseThatComesBackIsAnotherAlert() {
    inTransaction(alerts -> alerts.raise(MISSING, Severity.WARNING, "Late"));
    inTransaction(alerts -> alerts.resolve(MISSING, "It came"));
    inTransaction(alerts -> alerts.raise(MISSING, Severity.WARNING, "Late again"));

    var told = ledger.alerts();

    assertThat(told)
        .extracting(Notice::event)
        .containsExactly(Notice.Event.RAISED, Notice.Event.RESOLVED, Notice.Event.RAISED);
    assertThat(told.get(2).alertId()).isNotEqualTo(told.get(0).alertId());
  }

  @Test
  void whatIsRolledBackWasNeverAnnounced() {
    transactions()
        .executeWithoutResult(
            tx -> {
              ledger.get(AlertLedger.class).raise(MISSING, Severity.CRITICAL, "Late");
              tx.setRollbackOnly();
            });

    assertThat(ledger.alerts()).isEmpty();
  }

  @Test
  void somethingThatIsOverIsToldOnceAndStaysClosed() {
    inTransaction(
        alerts -> alerts.note(new Cause("superseded", "atlas", null), Severity.WARNING, "Too old"));

    assertThat(ledger.alerts())
        .extracting(Notice::subject)
        .containsExactly("WARNING superseded:atlas noted");
  }

  @Test
  void aSilencedCauseIsAnnouncedWhenTheSilenceIsOverAndItStillStands() {
    inTransaction(alerts -> alerts.raise(MISSING, Severity.WARNING, "Late"));
    ledger.alerts();
    var until = ledger.clock().instant().plus(Duration.ofDays(3));
    ledger.read(
        AlertDecisions.class,
        decisions -> decisions.silence(MISSING.key(), until, "ada", "Migration"));

    inTransaction(alerts -> alerts.raise(MISSING, Severity.CRITICAL, "Missing"));
    assertThat(ledger.alerts()).isEmpty();
    ledger.clock().forward(Duration.ofDays(4));
    inTransaction(alerts -> alerts.raise(MISSING, Severity.CRITICAL, "Missing"));

    assertThat(ledger.alerts())
        .extracting(Notice::subject)
        .containsExactly("CRITICAL missing:boreal:2026-05 escalated");
  }

  @Test
  void anAlertNobodyWasToldOfIsResolvedInSilence() {
    inTransaction(alerts -> alerts.raise(MISSING, Severity.WARNING, "Late"));
    ledger.alerts();
    var until = ledger.clock().instant().plus(Duration.ofDays(3));
    ledger.read(
        AlertDecisions.class,
        decisions -> decisions.silence(MISSING.key(), until, "ada", "Migration"));
    inTransaction(alerts -> alerts.resolve(MISSING, "It came"));
    assertThat(ledger.alerts()).extracting(Notice::event).containsExactly(Notice.Event.RESOLVED);

    inTransaction(alerts -> alerts.raise(MISSING, Severity.WARNING, "Late again"));
    inTransaction(alerts -> alerts.resolve(MISSING, "It came again"));

    assertThat(ledger.alerts()).isEmpty();
  }

  @Test
  void aDoubtedIdentityStandsUntilAPersonHasLooked() {
    var doubt = new Cause(Cause.SECURITY, "atlas", YearMonth.of(2026, 5));
    inTransaction(alerts -> alerts.raise(doubt, Severity.CRITICAL, "signature: unknown key"));
    ledger.alerts();

    var acknowledged =
        ledger.read(AlertDecisions.class, decisions -> decisions.acknowledge(doubt.key(), "ada"));

    assertThat(acknowledged).isTrue();
    assertThat(ledger.alerts())
        .extracting(notice -> notice.subject() + ": " + notice.message())
        .containsExactly("CRITICAL security:atlas:2026-05 resolved: Looked into by ada");
  }

  @Test
  void row64TwoHubsThatSeeACauseAtOnceAnnounceItOnce() throws Exception {
    var hubs = Executors.newFixedThreadPool(2);
    try {
      var start = new CyclicBarrier(2);
      Callable<Void> hub =
          () -> {
            start.await();
            inTransaction(alerts -> alerts.raise(MISSING, Severity.WARNING, "Late"));
            return null;
          };
      for (var done : hubs.invokeAll(List.of(hub, hub))) {
        done.get();
      }
    } finally {
      hubs.shutdownNow();
    }

    assertThat(ledger.alerts()).hasSize(1);
  }

  private void inTransaction(Consumer<AlertLedger> step) {
    transactions().executeWithoutResult(tx -> step.accept(ledger.get(AlertLedger.class)));
  }

  private TransactionTemplate transactions() {
    return new TransactionTemplate(ledger.get(DataSourceTransactionManager.class));
  }
}
