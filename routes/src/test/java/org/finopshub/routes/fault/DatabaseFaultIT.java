package org.finopshub.routes.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.stream.Stream;
import org.finopshub.group.sql.SqlFile;
import org.finopshub.routes.watch.CapturedLog;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** PostgreSQL goes, or answers no more, while the hub is in the middle of an import. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatabaseFaultIT {
  private static final String FIRST = "1 40 820.04";
  private static final String SECOND = "2 40 820.08";

  @TempDir static Path home;
  private BreakablePostgres postgres;
  private SmallDisk disk;
  private Wire wire;
  private GroupBench bench;
  private ConfigurableApplicationContext hub;

  @BeforeAll
  void start() throws Exception {
    postgres = BreakablePostgres.start(home.resolve("data"));
    disk = SmallDisk.at(home.resolve("disk"));
    wire = Wire.to(postgres.port());
    var throughTheWire = postgres.url().replace(":" + postgres.port(), ":" + wire.port());
    bench = GroupBench.in(home, throughTheWire, postgres.url());
    hub = bench.with("hub.database.silent-seconds", 5).start();
  }

  @AfterAll
  void stop() throws Exception {
    hub.close();
    bench.close();
    wire.close();
    postgres.close();
    disk.close();
  }

  @Test
  void row18AnImportWhoseDatabaseIsStoppedIsMadeAgainAfterItsRestart() throws Exception {
    bench.deliver("company-1", 1);
    bench.awaitSlice("company-1", FIRST);
    try (var connection = blockImports()) {
      bench.deliver("company-1", 2);
      awaitBlockedImport();

      postgres.stopImmediately();
    }
    postgres.start();

    bench.awaitSlice("company-1", SECOND);
    assertThat(bench.runs("company-1")).containsExactly("LOADED", "LOADED");
  }

  @Test
  void row17AnImportThatFindsTheDisksEndIsMadeAgainOnceThereIsRoom() throws Exception {
    bench.deliver("company-3", 1);
    bench.awaitSlice("company-3", FIRST);
    moveFactsTo(disk);
    disk.fill();

    bench.deliver("company-3", 2);

    await()
        .atMost(GroupBench.PATIENCE)
        .untilAsserted(
            () -> assertThat(bench.runs("company-3")).containsExactly("LOADED", "FAILED"));
    assertThat(bench.slice("company-3")).isEqualTo(FIRST);
    disk.makeRoom();
    bench.awaitSlice("company-3", SECOND);
  }

  @Test
  void row19AnImportWhoseDatabaseHangsGivesUpAndIsMadeAgain() throws Exception {
    bench.deliver("company-2", 1);
    bench.awaitSlice("company-2", FIRST);
    try (var log = CapturedLog.open();
        var connection = blockImports()) {
      bench.deliver("company-2", 2);
      awaitBlockedImport();

      wire.freeze();
      await().atMost(GroupBench.PATIENCE).until(() -> log.text().contains("stays in the inbox"));
    }
    assertThat(bench.slice("company-2")).isEqualTo(FIRST);
    wire.thaw();

    bench.awaitSlice("company-2", SECOND);
    assertThat(bench.runs("company-2")).containsExactly("LOADED", "LOADED");
  }

  /** The month's facts, whoever's they are, lie in that file system and fill it from now on. */
  private void moveFactsTo(SmallDisk target) throws IOException {
    var facts = Files.createDirectory(target.directory().resolve("facts"));
    Stream.of("make-tablespace.sql", "move-facts.sql", "pack-facts.sql")
        .map(file -> SqlFile.beside(DatabaseFaultIT.class, file))
        .map(sql -> sql.replace("{directory}", facts.toString()))
        .forEach(sql -> bench.ledger().sql(sql).update());
  }

  /** Every import, and nothing else, waits for the connection's end when it comes to its sums. */
  private Connection blockImports() throws Exception {
    var connection = DriverManager.getConnection(postgres.url(), "postgres", "");
    connection.setAutoCommit(false);
    connection.createStatement().execute("LOCK TABLE ledger.product_month IN SHARE MODE");
    return connection;
  }

  private void awaitBlockedImport() {
    var waiting = SqlFile.beside(DatabaseFaultIT.class, "waiting-imports.sql");
    await()
        .atMost(GroupBench.PATIENCE)
        .until(() -> bench.ledger().sql(waiting).query(Long.class).single() > 0);
  }
}
