package org.finopshub.benchmarks.group;

import com.nimbusds.jose.jwk.ECKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.finopshub.benchmarks.database.Database;
import org.finopshub.benchmarks.measure.Timed.Work;
import org.finopshub.contract.receipt.IngestionStatus;
import org.finopshub.contract.slice.DropName;
import org.finopshub.group.ingestion.Arrival;
import org.finopshub.group.ingestion.CheckedDrop;
import org.finopshub.group.ingestion.DropCheck;
import org.finopshub.group.ingestion.EntityRules;
import org.finopshub.group.outbox.RefreshRequests;
import org.finopshub.group.referential.ReferentialStore;
import org.finopshub.group.refresh.ViewRefresh;
import org.finopshub.group.slice.SliceReplacement;
import org.finopshub.group.sql.SqlFile;
import org.finopshub.routes.GroupHub;
import org.finopshub.routes.key.SigningKeys;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A group hub without its routes: its beans, its pool and its settings as in production, told what
 * to do by a comparison instead of a schedule.
 */
final class GroupLedger implements AutoCloseable {
  private final ConfigurableApplicationContext hub;
  private final Database database;
  private final Path inbox;
  private final ECKey key;

  private GroupLedger(
      ConfigurableApplicationContext hub, Database database, Path inbox, ECKey key) {
    this.hub = hub;
    this.database = database;
    this.inbox = inbox;
    this.key = key;
  }

  /** Migrates the database and publishes the generated group's referential. */
  static GroupLedger start(Database database, Path directory, List<String> entities)
      throws IOException {
    return start(database, directory, entities, Map.of(), WebApplicationType.NONE);
  }

  /** The same, and answers over HTTP at a port of its own; {@code settings} win. */
  static GroupLedger serving(
      Database database, Path directory, List<String> entities, Map<String, ?> settings)
      throws IOException {
    return start(database, directory, entities, settings, WebApplicationType.SERVLET);
  }

  private static GroupLedger start(
      Database database,
      Path directory,
      List<String> entities,
      Map<String, ?> more,
      WebApplicationType web)
      throws IOException {
    var keys = SigningKeys.of(Files.createDirectories(directory.resolve("keys")), "group");
    var settings = GroupSettings.of(database, directory, entities, keys.published());
    settings.put("spring.config.location", "classpath:/");
    settings.put("logging.level.org.finopshub", "warn");
    settings.put("hub.group.background", false);
    settings.put("camel.main.auto-startup", false);
    // Two ledgers may be compared in one process, where Quartz and Camel are known by name.
    settings.put("spring.quartz.scheduler-name", directory.getFileName());
    settings.put("camel.main.name", directory.getFileName());
    settings.putAll(more);
    var arguments =
        settings.entrySet().stream()
            .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
            .toArray(String[]::new);
    var hub = GroupHub.application().web(web).run(arguments);
    hub.getBean(ReferentialStore.class).load();
    return new GroupLedger(hub, database, directory.resolve("inbox"), keys.privateKey());
  }

  ConfigurableApplicationContext hub() {
    return hub;
  }

  int port() {
    return hub.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  Database database() {
    return database;
  }

  /** Where drops lie; outside what the hub polls. */
  Path inbox() {
    return inbox;
  }

  /** What every entity signs with. */
  ECKey key() {
    return key;
  }

  /** Opens a drop of the inbox as far as it goes without reading rows. */
  CheckedDrop open(DropName drop) {
    var arrival = new Arrival(drop.entityId(), inbox, drop.manifestFile());
    return hub.getBean(DropCheck.class).open(arrival);
  }

  /** A whole import, from its files to its commit. */
  void take(DropName drop) {
    var run = hub.getBean(SliceReplacement.class).replace(open(drop));
    if (run.status() != IngestionStatus.LOADED) {
      throw new IllegalStateException(
          "%s ended %s: %s".formatted(drop, run.status(), run.reason()));
    }
  }

  /**
   * Decodes and checks every row, and no more.
   *
   * @throws IllegalStateException naming the first violation of a drop that is refused
   */
  long rowsOf(CheckedDrop drop) throws IOException {
    var check = hub.getBean(EntityRules.class).checkFor(drop.arrival().entityId());
    var report = check.readRows(drop.envelope(), charge -> {});
    if (!report.accepted()) {
      throw new IllegalStateException(report.violations().get(0).toString());
    }
    return report.rows();
  }

  /** The number of the run that stands; 0 when none does. */
  long newestRun(String entityId, YearMonth period) {
    return jdbc()
        .sql(SqlFile.beside(GroupLedger.class, "newest-run.sql"))
        .param("entity_id", entityId)
        .param("period_month", period.atDay(1))
        .query(Long.class)
        .single();
  }

  /** Runs a statement that lies beside this class. */
  void execute(String fileName) {
    run(SqlFile.beside(GroupLedger.class, fileName));
  }

  void run(String statement) {
    jdbc().sql(statement).update();
  }

  /** The one text a statement beside this class finds. */
  String text(String fileName) {
    return read(SqlFile.beside(GroupLedger.class, fileName));
  }

  String read(String statement) {
    return jdbc().sql(statement).query(String.class).single();
  }

  /**
   * Takes everything out that imports left, and has PostgreSQL write what it still owes its disk.
   */
  void empty() {
    execute("empty-ledger.sql");
    execute("checkpoint.sql");
  }

  /** Brings the views up to date, and what the planner knows. */
  void settle() {
    hub.getBean(RefreshRequests.class).request("benchmark");
    hub.getBean(ViewRefresh.class).refreshRequested();
    execute("analyze.sql");
  }

  /** Does some work in one transaction of the hub's. */
  void inTransaction(Work work) {
    new TransactionTemplate(hub.getBean(PlatformTransactionManager.class))
        .executeWithoutResult(
            tx -> {
              try {
                work.run();
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            });
  }

  private JdbcClient jdbc() {
    return hub.getBean(JdbcClient.class);
  }

  @Override
  public void close() {
    hub.close();
  }
}
