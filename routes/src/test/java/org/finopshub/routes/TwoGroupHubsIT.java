package org.finopshub.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Two group hubs share one database and one inbox, and one of them dies. */
class TwoGroupHubsIT {
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final int DROPS = 200;

  @TempDir Path home;

  @Test
  void row12EverySliceIsTakenOnceThoughOneOfTwoHubsIsKilledHalfWay() throws Exception {
    var drops = DropsOfTenEntities.in(home);
    var shared = settings(drops, "shared");
    var ledger = ledger(shared);
    try (var doomed = hub("doomed", shared).awaitUp();
        var survivor = hub("survivor", shared).awaitUp()) {
      drops.deliver(home.resolve("shared/sftp"));
      await().atMost(PATIENCE).until(() -> decided(ledger) >= DROPS / 2);
      doomed.kill();

      awaitTheEnd(ledger, "shared");
      assertThat(doomed.log()).contains("LOADED");
      assertThat(survivor.log()).contains("LOADED");
    }

    assertThat(inFinalState(ledger))
        .containsExactly("100 slices of correction 2", "200 deliveries");
    assertThat(receipts("shared")).hasSize(DROPS);

    var alone = settings(drops, "alone");
    try (var one = GroupHub.start(alone)) {
      drops.deliver(home.resolve("alone/sftp"));
      awaitTheEnd(ledger(alone), "alone");
      assertThat(LedgerChecksums.of(ledger))
          .hasSize(8)
          .isEqualTo(LedgerChecksums.of(ledger(alone)));
    }
  }

  private HubProcess hub(String name, Map<String, Object> settings) throws IOException {
    var json = new ObjectMapper().writeValueAsString(settings);
    return HubProcess.start(
        home.resolve(name + ".log"), Map.of("SPRING_APPLICATION_JSON", json), "group");
  }

  private Map<String, Object> settings(DropsOfTenEntities drops, String name) throws Exception {
    return drops.settings(Files.createDirectories(home.resolve(name)), HubDatabases.create());
  }

  /** Nothing waits: no drop in an inbox, no receipt owed, no view to refresh. */
  private void awaitTheEnd(JdbcClient ledger, String name) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              assertThat(inboxes(name)).isEmpty();
              assertThat(receipts(name)).hasSize(DROPS);
              assertThat(
                      count(
                          ledger, "SELECT count(*) FROM ledger.outbox WHERE delivered_at IS NULL"))
                  .isZero();
            });
  }

  private static List<String> inFinalState(JdbcClient ledger) {
    return List.of(
        count(ledger, "SELECT count(*) FROM ledger.slice WHERE export_seq = 2 AND charges = 40")
            + " slices of correction 2",
        count(
                ledger,
                "SELECT count(*) FROM ledger.ingestion_attempt"
                    + " WHERE status IN ('LOADED', 'SUPERSEDED') AND filed_at IS NOT NULL")
            + " deliveries");
  }

  private static long decided(JdbcClient ledger) {
    return count(
        ledger, "SELECT count(*) FROM ledger.ingestion_attempt WHERE decided_at IS NOT NULL");
  }

  private static long count(JdbcClient ledger, String sql) {
    return ledger.sql(sql).query(Long.class).single();
  }

  private List<String> inboxes(String name) {
    return files(name, "inbox");
  }

  private List<String> receipts(String name) {
    return files(name, "outbox").stream().filter(file -> file.endsWith(".receipt.json")).toList();
  }

  /** By name only: the hubs move them while we look. */
  private List<String> files(String name, String box) {
    return DropsOfTenEntities.ENTITIES.stream()
        .map(entity -> home.resolve(name).resolve("sftp").resolve(entity).resolve(box))
        .flatMap(directory -> Stream.of(directory.toFile().list()))
        .toList();
  }

  private static JdbcClient ledger(Map<String, Object> settings) {
    return JdbcClient.create(
        new DriverManagerDataSource(
            (String) settings.get("spring.datasource.url"), "postgres", ""));
  }
}
