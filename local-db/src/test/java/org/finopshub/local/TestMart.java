package org.finopshub.local;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.finopshub.contract.DropFixture;
import org.finopshub.contract.format.FileLayout;
import org.finopshub.contract.format.FileLayout.Compression;
import org.finopshub.contract.format.FileLayout.Format;
import org.finopshub.local.allocation.AllocationRules;
import org.finopshub.local.allocation.IndirectAllocation;
import org.finopshub.local.conformity.ConformitySettings;
import org.finopshub.local.conformity.LocalConformity;
import org.finopshub.local.duckdb.DuckDbLimits;
import org.finopshub.local.export.ExportSettings;
import org.finopshub.local.pricing.Valuation;
import org.finopshub.local.quantity.DirectQuantities;
import org.finopshub.local.referential.ReferentialSource;
import org.finopshub.local.referential.ReferentialStore;
import org.finopshub.local.refresh.ViewRefresh;
import org.finopshub.local.rollup.Rollups;
import org.finopshub.local.run.BatchRun;
import org.finopshub.local.run.BatchRuns;
import org.finopshub.local.run.Conservation;
import org.finopshub.local.sql.SqlFile;
import org.finopshub.local.synchronisation.GroupKeys;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The data mart of entity {@code atlas} on a database of its own, wired as the hub wires it. */
public final class TestMart implements AutoCloseable {
  public static final YearMonth SEPTEMBER = YearMonth.of(2024, 9);
  public static final ECKey SIGNING_KEY = signingKey();

  private static final FileLayout USUAL = new FileLayout(Format.CSV, Compression.GZIP, 100_000);
  private static final String[] PACKAGES = {
    "referential",
    "run",
    "quantity",
    "allocation",
    "pricing",
    "rollup",
    "refresh",
    "conformity",
    "duckdb",
    "export",
    "synchronisation",
    "application",
    "access",
    "report"
  };

  public final TestClock clock = new TestClock("2024-10-05T02:00:00Z");
  public final Path outgoing = temporaryDirectory();
  private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
  private final JdbcClient jdbc;

  private TestMart(AllocationRules rules, FileLayout layout, ReferentialSource referential) {
    this(TestDatabase.create(), rules, layout, referential);
  }

  private TestMart(
      DataSource dataSource,
      AllocationRules rules,
      FileLayout layout,
      ReferentialSource referential) {
    jdbc = JdbcClient.create(dataSource);
    var transactionManager = new DataSourceTransactionManager(dataSource);
    beans.registerBean(DataSource.class, () -> dataSource);
    beans.registerBean(JdbcClient.class, () -> jdbc);
    beans.registerBean(PlatformTransactionManager.class, () -> transactionManager);
    beans.registerBean(
        TransactionTemplate.class, () -> new TransactionTemplate(transactionManager));
    beans.registerBean(Clock.class, () -> clock);
    beans.registerBean(LocalEntity.class, () -> new LocalEntity("atlas", "USD", "list-2024"));
    beans.registerBean(AllocationRules.class, () -> rules);
    beans.registerBean(ReferentialSource.class, () -> referential);
    beans.registerBean(GroupKeys.class, () -> new GroupKeys(groupKeys()));
    beans.registerBean(
        ExportSettings.class,
        () -> new ExportSettings(outgoing, layout, SIGNING_KEY, "finops-hub test"));
    beans.registerBean(
        ConformitySettings.class,
        () -> new ConformitySettings(new BigDecimal("0.1"), Optional.of("list-2025")));
    beans.registerBean(
        DuckDbLimits.class, () -> new DuckDbLimits("400MB", 2, Path.of("target", "duckdb")));
    for (var name : PACKAGES) {
      beans.scan(TestMart.class.getPackageName() + "." + name);
    }
    beans.refresh();
    bean(ReferentialStore.class).load();
  }

  /** A mart whose pools are split by direct effective cost. */
  public static TestMart create() {
    return create(new AllocationRules(Map.of()));
  }

  public static TestMart create(AllocationRules rules) {
    return create(rules, referential());
  }

  public static TestMart create(AllocationRules rules, Path referential) {
    return create(rules, new ReferentialSource(referential));
  }

  public static TestMart create(AllocationRules rules, ReferentialSource referential) {
    return new TestMart(rules, USUAL, referential);
  }

  public static TestMart create(AllocationRules rules, FileLayout layout) {
    return new TestMart(rules, layout, new ReferentialSource(referential()));
  }

  /** The mart of a database that exists. */
  static TestMart over(DataSource database) {
    var referential = new ReferentialSource(referential());
    return new TestMart(database, new AllocationRules(Map.of()), USUAL, referential);
  }

  /** What a dump of this moment would restore; its drops lie elsewhere. */
  TestMart restoredFromNow() {
    return over(TestDatabase.copy(bean(DataSource.class)));
  }

  /** The referential every mart here loads. */
  public static Path referential() {
    try {
      return Path.of(TestMart.class.getResource("referential").toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  public <T> T bean(Class<T> type) {
    return beans.getBean(type);
  }

  public JdbcClient jdbc() {
    return jdbc;
  }

  /** Opens a delivery usage can be put in; its content is what its name says. */
  public TestDelivery deliver(String name) {
    return new TestDelivery(jdbc, name);
  }

  /** The only delivery there is. */
  public TestDelivery deliverAnew() {
    forgetUsage();
    return deliver("only");
  }

  public void forgetUsage() {
    update("forget-usage");
  }

  /** 40 direct products for each application, 10 pools for all. */
  public void deliverLargeMonth(int applications) {
    jdbc.sql(SqlFile.beside(TestMart.class, "deliver-large-month"))
        .param("applications", applications)
        .update();
  }

  /** Cuts every other connection to the database, as the death of its process would. */
  public void cutConnections() {
    jdbc.sql(SqlFile.beside(TestMart.class, "cut-connections")).query().listOfRows();
  }

  /** Runs a test statement of this package. */
  public void update(String statement) {
    jdbc.sql(SqlFile.beside(TestMart.class, statement)).update();
  }

  /** A run of the month up to, and without, its direct quantities. */
  public BatchRun start() {
    return bean(BatchRuns.class).start(SEPTEMBER, "test", false).orElseThrow();
  }

  /** A run of the month whose quantities are known and not valued yet. */
  public BatchRun quantify() {
    return quantify(start());
  }

  public BatchRun quantify(BatchRun run) {
    bean(DirectQuantities.class).compute(run);
    return bean(IndirectAllocation.class).allocate(run);
  }

  /** A run of the month that readers see. */
  public BatchRun runMonth() {
    return show(quantify());
  }

  /** Values, proves, shows and ends a run. */
  public BatchRun show(BatchRun run) {
    bean(Valuation.class).value(run);
    bean(Conservation.class).prove(run);
    bean(Rollups.class).rebuild(run);
    bean(LocalConformity.class).check(run);
    bean(BatchRuns.class).finish(run);
    bean(ViewRefresh.class).refresh();
    return run;
  }

  /** The rows a test statement of this package finds, each as its texts joined by a space. */
  public List<String> rows(String statement) {
    return jdbc.sql(SqlFile.beside(TestMart.class, statement)).query(String.class).list();
  }

  /** Does {@code work} while a transaction that has read stays open; a lock between them fails. */
  public void whileReading(String statement, Runnable work) {
    bean(TransactionTemplate.class)
        .executeWithoutResult(
            reading -> {
              rows(statement);
              assertTimeoutPreemptively(Duration.ofSeconds(30), work::run);
            });
  }

  /** What must never be found in a mart. */
  public List<String> offences() {
    return jdbc.sql(SqlFile.beside(Rollups.class, "checks")).query(String.class).list();
  }

  /** The figure a test statement of this package finds for a run. */
  public List<String> rows(String statement, BatchRun run) {
    return jdbc.sql(SqlFile.beside(TestMart.class, statement))
        .param("run_id", run.runId())
        .query(String.class)
        .list();
  }

  @Override
  public void close() {
    beans.close();
  }

  /** The group signs with the fixtures' key. */
  private static Path groupKeys() {
    try {
      var keys = new JWKSet(DropFixture.KEY.toPublicJWK()).toString();
      return Files.writeString(temporaryDirectory().resolve("group.jwks.json"), keys);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Path temporaryDirectory() {
    try {
      return Files.createTempDirectory("outgoing");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static ECKey signingKey() {
    try {
      return new ECKeyGenerator(Curve.P_256).keyID("atlas-1").generate();
    } catch (JOSEException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
