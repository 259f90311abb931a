package org.finopshub.group.refresh;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.finopshub.group.TestLedger;
import org.finopshub.group.alert.Notice;
import org.finopshub.group.outbox.RefreshRequests;
import org.finopshub.group.sql.SqlFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class ViewRefreshIT {
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
  void manyRequestsAreAnsweredByOneRefresh() {
    ledger.take(ledger.drop().rows(4).write());
    ledger.take(ledger.drop().period("2026-06").rows(4).write());

    assertThat(ledger.get(ViewRefresh.class).refreshRequested().answered()).isEqualTo(2);
    assertThat(ledger.get(ViewRefresh.class).refreshRequested().answered()).isZero();
    assertThat(states()).extracting("fresh").containsOnly(true);
    assertThat(ledger.problems()).isEmpty();
  }

  @Test
  void row43TheFirstRefreshFillsTheViewsAndTheSecondUpdatesThem() {
    ledger.take(ledger.drop().rows(4).write());
    ledger.get(ViewRefresh.class).refreshRequested();
    ledger.take(ledger.drop().period("2026-06").rows(4).write());

    assertThat(ledger.get(ViewRefresh.class).refreshRequested().answered()).isEqualTo(1);
    assertThat(ledger.problems()).isEmpty();
  }

  @Test
  void row42ASecondHubLeavesARunningRefreshAlone() {
    ledger.get(RefreshRequests.class).request("test");
    var transactions = new TransactionTemplate(ledger.get(DataSourceTransactionManager.class));

    transactions.executeWithoutResult(
        running -> {
          ledger
              .jdbc()
              .sql(SqlFile.beside(ViewRefresh.class, "try-lock-refresh.sql"))
              .query()
              .singleRow();
          assertThat(onAnotherConnection()).isZero();
        });

    assertThat(ledger.get(ViewRefresh.class).refreshRequested().answered()).isEqualTo(1);
  }

  @Test
  void row41AFailedRefreshKeepsFactsAndMarksTheViewStaleUntilItSucceeds() {
    ledger.take(ledger.drop().rows(4).write());
    ledger.get(ViewRefresh.class).refreshRequested();
    ledger.take(ledger.drop().period("2026-06").rows(4).write());
    run("drop-domain-month-key.sql");

    for (int i = 0; i < 3; i++) {
      assertThat(ledger.get(ViewRefresh.class).refreshRequested().failedViews())
          .containsExactly("domain_month");
    }

    assertThat(states())
        .filteredOn(state -> state.get("view_name").equals("domain_month"))
        .singleElement()
        .satisfies(
            state -> {
              assertThat(state).containsEntry("fresh", false).containsEntry("failures", 3);
              assertThat((String) state.get("stale_reason")).contains("unique index");
            });
    assertThat(ledger.facts()).hasSize(8);
    assertThat(ledger.alerts())
        .extracting(Notice::subject)
        .containsExactly("CRITICAL refresh-failing raised");
    run("create-domain-month-key.sql");
    assertThat(ledger.get(ViewRefresh.class).refreshRequested().answered()).isEqualTo(1);
    assertThat(ledger.alerts())
        .extracting(Notice::subject)
        .containsExactly("CRITICAL refresh-failing resolved");
    assertThat(states()).extracting("fresh").containsOnly(true);
  }

  @Test
  void aViewIsNoYoungerThanTheOneItIsMadeOf() {
    ledger.take(ledger.drop().rows(4).write());
    ledger.get(ViewRefresh.class).refreshRequested();
    var ages = ages();
    ledger.take(ledger.drop().period("2026-06").rows(4).write());
    run("drop-allocation-month-key.sql");

    assertThat(ledger.get(ViewRefresh.class).refreshRequested().failedViews())
        .containsExactly("allocation_month");
    assertThat(ages()).hasSize(1).isEqualTo(ages);
  }

  private List<OffsetDateTime> ages() {
    return ledger
        .jdbc()
        .sql(SqlFile.beside(ViewRefreshIT.class, "distinct-ages.sql"))
        .query(OffsetDateTime.class)
        .list();
  }

  /** In a thread of its own: the test's own thread is inside the transaction that refreshes. */
  private int onAnotherConnection() {
    return CompletableFuture.supplyAsync(ledger.get(ViewRefresh.class)::refreshRequested)
        .join()
        .answered();
  }

  private List<Map<String, Object>> states() {
    return ledger
        .jdbc()
        .sql(SqlFile.beside(ViewRefreshIT.class, "view-states.sql"))
        .query()
        .listOfRows();
  }

  private void run(String file) {
    ledger.jdbc().sql(SqlFile.beside(ViewRefreshIT.class, file)).update();
  }
}
