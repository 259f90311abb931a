package org.finopshub.routes.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.finopshub.contract.check.CheckRules;
import org.finopshub.contract.slice.DropName;
import org.finopshub.group.EndState;
import org.finopshub.group.EndStateCheck;
import org.finopshub.group.ingestion.IntakeSettings;
import org.finopshub.group.sql.SqlFile;
import org.finopshub.routes.DropsOfTenEntities;
import org.finopshub.routes.GroupHub;
import org.finopshub.routes.HubProcess;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The group's database, directories and entities, and its hub as often as a test breaks it. */
final class GroupBench implements AutoCloseable {
  static final Duration PATIENCE = Duration.ofSeconds(90);

  private static final YearMonth PERIOD = YearMonth.of(2024, 1);
  private static final String SLICE = SqlFile.beside(GroupBench.class, "slice.sql");

  private final Path home;
  private final DropsOfTenEntities drops;
  private final Map<String, Object> settings;
  private final JdbcClient ledger;

  private GroupBench(
      Path home, DropsOfTenEntities drops, Map<String, Object> settings, JdbcClient ledger) {
    this.home = home;
    this.drops = drops;
    this.settings = settings;
    this.ledger = ledger;
  }

  /**
   * A bench whose rows end whole.
   *
   * @param hubsUrl the database as the hub reaches it
   * @param url the same database as the test does
   */
  static GroupBench in(Path home, String hubsUrl, String url) throws Exception {
    var drops = DropsOfTenEntities.in(home);
    var settings = new TreeMap<>(drops.settings(home, hubsUrl));
    settings.put("hub.group.intake.sweep-orphans-at", "0/2 * * * * ?");
    var ledger = JdbcClient.create(new DriverManagerDataSource(url, "postgres", ""));
    var bench = new GroupBench(home, drops, settings, ledger);
    EndStateCheck.watch(bench, bench::awaitEndState);
    return bench;
  }

  /** Changes how the next hub is started. */
  GroupBench with(String name, Object value) {
    settings.put(name, value);
    return this;
  }

  /** The hub in this process. */
  ConfigurableApplicationContext start() {
    return GroupHub.start(settings);
  }

  /** The hub in a process of its own, which ends where the test says. */
  HubProcess startToEndAt(String failpoint) throws IOException {
    return HubProcess.start(
        home.resolve(failpoint + ".log"),
        Map.of(
            "SPRING_APPLICATION_JSON",
            new ObjectMapper().writeValueAsString(settings),
            "JAVA_TOOL_OPTIONS",
            "-Dhub.failpoint=" + failpoint),
        "group");
  }

  DropName deliver(String entityId, int exportSeq) throws IOException {
    return drops.deliver(home.resolve("sftp"), entityId, PERIOD, exportSeq);
  }

  /** Its {@code export_seq}, number of facts and their billed cost, e.g. {@code 2 40 820.08}. */
  String slice(String entityId) {
    return ledger.sql(SLICE).param("entity_id", entityId).query(String.class).optional().orElse("");
  }

  void awaitSlice(String entityId, String expected) {
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(slice(entityId)).isEqualTo(expected));
  }

  /** Status and reason of each run of the entity, oldest first. */
  List<String> runs(String entityId) {
    return ofEntity("runs.sql", entityId);
  }

  /** Code and severity of each alert about the entity that is not over, by code. */
  List<String> openAlerts(String entityId) {
    return ofEntity("open-alerts.sql", entityId);
  }

  /** What was answered about a drop so far. */
  List<String> receipts(DropName drop) throws IOException {
    var receipt = home.resolve("sftp").resolve(drop.entityId()).resolve("outbox");
    return Stream.of(receipt.resolve(drop.receiptFile()))
        .filter(Files::exists)
        .map(GroupBench::status)
        .toList();
  }

  Path directory(String name) {
    return home.resolve(name);
  }

  JdbcClient ledger() {
    return ledger;
  }

  @Override
  public void close() {
    EndStateCheck.forget(this);
  }

  private List<String> ofEntity(String sqlFile, String entityId) {
    return ledger
        .sql(SqlFile.beside(GroupBench.class, sqlFile))
        .param("entity_id", entityId)
        .query(String.class)
        .list();
  }

  private void awaitEndState() {
    var directories =
        new IntakeSettings(
            home.resolve("sftp"),
            Path.of(settings.get("hub.group.intake.archive").toString()),
            home.resolve("quarantine"),
            PATIENCE,
            CheckRules.Limits.DEFAULT);
    await().atMost(PATIENCE).untilAsserted(EndState.of(ledger, directories)::isWhole);
  }

  private static String status(Path receipt) {
    try {
      return new ObjectMapper().readTree(receipt.toFile()).path("status").asText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
