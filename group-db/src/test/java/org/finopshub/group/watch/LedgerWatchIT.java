package org.finopshub.group.watch;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.finopshub.group.LedgerDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class LedgerWatchIT {
  private final DataSource database = LedgerDatabase.fresh();
  private final JdbcClient jdbc = JdbcClient.create(database);
  private final LedgerWatch watch = new LedgerWatch(jdbc);

  @AfterEach
  void drop() {
    LedgerDatabase.drop(database);
  }

  @Test
  void whatWaitsIsCountedAndAsOldAsItsOldest() {
    owe("receipt", 90);
    owe("receipt", 30);
    owe("refresh", 5);

    assertThat(watch.readings())
        .contains(
            new Reading("queue.depth", "receipt", 2), new Reading("queue.depth", "refresh", 1))
        .anySatisfy(
            read -> {
              assertThat(read.measure()).isEqualTo("queue.age");
              assertThat(read.of()).isEqualTo("receipt");
              assertThat(read.value()).isBetween(90.0, 120.0);
            });
  }

  @Test
  void nothingThatWaitsIsZeroAndNotAbsent() {
    assertThat(watch.readings())
        .filteredOn(read -> read.measure().startsWith("queue."))
        .hasSize(14)
        .allSatisfy(read -> assertThat(read.value()).isZero());
  }

  @Test
  void aViewThatCannotBeRefreshedSaysForHowLong() {
    jdbc.sql(
            """
            INSERT INTO ledger.view_state (view_name, as_of, stale_since, refresh_ms) VALUES
              ('domain_month', now(), NULL, 1500),
              ('entity_month', now(), now() - INTERVAL '2 minutes', NULL)
            ON CONFLICT (view_name) DO UPDATE SET
              stale_since = EXCLUDED.stale_since, refresh_ms = EXCLUDED.refresh_ms
            """)
        .update();

    assertThat(watch.readings())
        .contains(new Reading("view.refresh", "domain_month", 1.5))
        .contains(new Reading("view.stale", "domain_month", 0))
        .anySatisfy(
            read -> {
              assertThat(read.measure()).isEqualTo("view.stale");
              assertThat(read.value()).isBetween(120.0, 180.0);
            });
  }

  private void owe(String topic, int seconds) {
    jdbc.sql(
            "INSERT INTO ledger.outbox (topic, payload, created_at)"
                + " VALUES (:topic, '{}', clock_timestamp() - make_interval(secs => :seconds))")
        .param("topic", topic)
        .param("seconds", seconds)
        .update();
  }
}
