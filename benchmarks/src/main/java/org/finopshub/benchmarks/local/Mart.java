package org.finopshub.benchmarks.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.finopshub.benchmarks.data.Catalogue;
import org.finopshub.benchmarks.database.Database;
import org.finopshub.group.sql.SqlFile;
import org.finopshub.local.allocation.IndirectAllocation;
import org.finopshub.local.pricing.Valuation;
import org.finopshub.local.quantity.DirectQuantities;
import org.finopshub.local.rollup.Rollups;
import org.finopshub.local.run.BatchRun;
import org.finopshub.local.run.BatchRuns;
import org.finopshub.local.run.Conservation;
import org.finopshub.routes.LocalHub;
import org.finopshub.routes.key.SigningKeys;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An entity's hub that takes nothing, computes nothing and sends nothing by itself: its beans, its
 * direct routes and its settings as in production, told what to do by a comparison.
 */
final class Mart implements AutoCloseable {
  static final String ENTITY = "atlas";

  /** The month {@code deliver-usage.sql} names. */
  static final YearMonth PERIOD = YearMonth.of(2026, 5);

  private static final int LINES_PER_APPLICATION = 50;

  private final ConfigurableApplicationContext hub;
  private final Database database;
  private final Path directory;

  private Mart(ConfigurableApplicationContext hub, Database database, Path directory) {
    this.hub = hub;
    this.database = database;
    this.directory = directory;
  }

  /** Migrates the database and loads the generated referential; {@code settings} win. */
  static Mart start(Database database, Path directory, Map<String, ?> settings) throws IOException {
    var keys = SigningKeys.of(Files.createDirectories(directory.resolve("keys")), ENTITY);
    var all = new TreeMap<String, Object>();
    all.put("spring.config.location", "classpath:/");
    all.put("spring.datasource.url", database.jdbcUrl());
    all.put("logging.level.org.finopshub", "warn");
    all.put("hub.local.background", false);
    all.put("hub.local.entity.id", ENTITY);
    all.put("hub.local.entity.currency", Catalogue.CURRENCY);
    all.put("hub.local.entity.pricing-view", Catalogue.PRICING_VIEW);
    all.put("hub.referential.directory", Catalogue.write(directory.resolve("referential")));
    all.put("hub.local.usage.sources.bills.kind", "focus");
    all.put("hub.local.usage.sources.bills.files", directory.resolve("bills") + "/*.csv");
    all.put("hub.local.usage.sources.bills.tag-keys", "application");
    all.put(
        "hub.local.usage.sources.bills.product-map",
        FocusBill.writeProductMap(directory.resolve("products.csv")));
    all.put("hub.local.usage.sources.bills.default-domain", Catalogue.DEFAULT_DOMAIN);
    all.put("hub.local.usage.duckdb.temp-directory", directory.resolve("duckdb"));
    all.put("hub.local.export.directory", directory.resolve("outgoing"));
    all.put("hub.local.export.max-rows-per-file", Long.MAX_VALUE);
    all.put("hub.local.export.signing-key", keys.signing());
    all.put("hub.local.sftp.host", "localhost");
    all.put("hub.local.sftp.private-key", directory.resolve("none"));
    all.put("hub.local.sftp.known-hosts", directory.resolve("none"));
    all.putAll(settings);
    var arguments =
        all.entrySet().stream()
            .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
            .toArray(String[]::new);
    var hub = LocalHub.application().web(WebApplicationType.NONE).run(arguments);
    return new Mart(hub, database, directory);
  }

  /** The run another comparison left. */
  Optional<BatchRun> shown() {
    return jdbc()
        .sql(SqlFile.beside(Mart.class, "shown-run.sql"))
        .query(
            (row, number) ->
                new BatchRun(
                    row.getObject("run_id", UUID.class),
                    ENTITY,
                    PERIOD,
                    row.getString("pricing_view"),
                    row.getInt("referential_version"),
                    row.getTimestamp("started_at").toInstant()))
        .optional();
  }

  /** A month of that many facts, computed as a hub computes it. */
  BatchRun compute(long facts) {
    jdbc()
        .sql(SqlFile.beside(Mart.class, "deliver-usage.sql"))
        .param("applications", facts / LINES_PER_APPLICATION)
        .update();
    var run = hub.getBean(BatchRuns.class).start(PERIOD, "benchmark", false).orElseThrow();
    hub.getBean(DirectQuantities.class).compute(run);
    hub.getBean(IndirectAllocation.class).allocate(run);
    hub.getBean(Valuation.class).value(run);
    hub.getBean(Conservation.class).prove(run);
    hub.getBean(Rollups.class).rebuild(run);
    return hub.getBean(BatchRuns.class).finish(run);
  }

  ConfigurableApplicationContext hub() {
    return hub;
  }

  Database database() {
    return database;
  }

  Path directory() {
    return directory;
  }

  /** Runs a statement that lies beside this class. */
  void execute(String fileName) {
    jdbc().sql(SqlFile.beside(Mart.class, fileName)).update();
  }

  /** The one text a statement beside this class finds. */
  String text(String fileName) {
    return jdbc().sql(SqlFile.beside(Mart.class, fileName)).query(String.class).single();
  }

  JdbcClient jdbc() {
    return hub.getBean(JdbcClient.class);
  }

  @Override
  public void close() {
    hub.close();
  }
}
