package org.finopshub.group;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.finopshub.contract.DropFixture;
import org.finopshub.contract.slice.DropName;
import org.finopshub.group.access.EntityScope;
import org.finopshub.group.access.EntityScopes;
import org.finopshub.group.alert.AlertChannel;
import org.finopshub.group.alert.Announcements;
import org.finopshub.group.alert.Notice;
import org.finopshub.group.alert.Severity;
import org.finopshub.group.currency.ExchangeRates;
import org.finopshub.group.currency.MonthMethod;
import org.finopshub.group.currency.RateSource;
import org.finopshub.group.ingestion.Arrival;
import org.finopshub.group.ingestion.CheckedDrop;
import org.finopshub.group.ingestion.DropCheck;
import org.finopshub.group.ingestion.DropFiling;
import org.finopshub.group.ingestion.DropRejection;
import org.finopshub.group.ingestion.IngestionRun;
import org.finopshub.group.ingestion.IntakeSettings;
import org.finopshub.group.period.EntityCalendar;
import org.finopshub.group.referential.ReferentialSource;
import org.finopshub.group.referential.ReferentialStore;
import org.finopshub.group.refresh.ViewRefresh;
import org.finopshub.group.slice.SliceReplacement;
import org.finopshub.group.sql.SqlFile;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The group's beans, all of them real, over a fresh database and a temporary directory. */
public final class TestLedger implements AutoCloseable {
  private static final String CHECKS = SqlFile.beside(TestLedger.class, "checks.sql");

  private static final Path TEST_REFERENTIAL =
      Path.of("..", "group-db", "src/test/resources/referential");

  private final boolean ownsDatabase;
  private final AnnotationConfigApplicationContext beans;
  private final IntakeSettings settings;
  private final Path rateDirectory;
  private final TestClock clock = new TestClock();
  private final List<Notice> told = new ArrayList<>();
  private final JdbcClient jdbc;

  /** Entities {@code atlas} and {@code boreal}, both signing with the fixtures' key. */
  public TestLedger(Path directory) {
    this(directory, TEST_REFERENTIAL);
  }

  /** The same with a referential of the test's own. */
  public TestLedger(Path directory, Path referential) {
    this(directory, LedgerDatabase.fresh(), referential, true);
  }

  /** Entities of these calendars, all signing with the fixtures' key. */
  public TestLedger(Path directory, Map<String, EntityCalendar> calendars) {
    this(directory, TEST_REFERENTIAL, calendars);
  }

  /** The same with a referential of the test's own. */
  public TestLedger(Path directory, Path referential, Map<String, EntityCalendar> calendars) {
    this(directory, LedgerDatabase.fresh(), referential, true, calendars);
  }

  /** A second hub on the same database and directories. */
  public TestLedger(Path directory, DataSource database) {
    this(directory, database, TestEntities.LENIENT);
  }

  /** The same with entities of these calendars; the database is left to whoever made it. */
  public TestLedger(Path directory, DataSource database, Map<String, EntityCalendar> calendars) {
    this(directory, database, TEST_REFERENTIAL, false, calendars);
  }

  /** A ledger whose drops come and go where the test says. */
  public TestLedger(Path directory, IntakeSettings intake) {
    this(directory, intake, LedgerDatabase.fresh(), TEST_REFERENTIAL, true, TestEntities.LENIENT);
  }

  private TestLedger(Path directory, DataSource database, Path referential, boolean ownsDatabase) {
    this(directory, database, referential, ownsDatabase, TestEntities.LENIENT);
  }

  private TestLedger(
      Path directory,
      DataSource database,
      Path referential,
      boolean ownsDatabase,
      Map<String, EntityCalendar> calendars) {
    this(directory, LedgerBeans.intake(directory), database, referential, ownsDatabase, calendars);
  }

  private TestLedger(
      Path directory,
      IntakeSettings intake,
      DataSource database,
      Path referential,
      boolean ownsDatabase,
      Map<String, EntityCalendar> calendars) {
    this.ownsDatabase = ownsDatabase;
    this.rateDirectory = directory.resolve("fx");
    this.jdbc = JdbcClient.create(database);
    this.beans =
        LedgerBeans.of(
            database,
            intake,
            TestEntities.of(directory, calendars),
            new ReferentialSource(referential),
            new RateSource("EUR", rateDirectory, MonthMethod.MONTH_AVERAGE),
            channel(),
            clock);
    this.settings = get(IntakeSettings.class);
    get(ReferentialStore.class).load();
    EndStateCheck.watch(this, () -> EndState.of(this).isWhole());
  }

  public <T> T get(Class<T> bean) {
    return beans.getBean(bean);
  }

  /** Asks a report as somebody who sees the whole group. */
  public <B, T> T read(Class<B> report, Function<B, T> question) {
    return readAs(EntityScope.ALL, report, question);
  }

  public <B, T> T readAs(EntityScope scope, Class<B> report, Function<B, T> question) {
    return EntityScopes.within(scope, () -> question.apply(get(report)));
  }

  public JdbcClient jdbc() {
    return jdbc;
  }

  public TestClock clock() {
    return clock;
  }

  public IntakeSettings settings() {
    return settings;
  }

  /** Takes one file of exchange rates to EUR, beside those taken before. */
  public void takeRates(String fileName, String content) {
    try {
      Files.createDirectories(rateDirectory);
      Files.writeString(rateDirectory.resolve(fileName), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    get(ExchangeRates.class).take();
  }

  public Path inbox(String entityId) {
    try {
      return Files.createDirectories(settings.inbox(entityId));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A good drop of atlas in its inbox, to be changed before it is written. */
  public DropFixture.Builder drop() {
    return DropFixture.in(inbox("atlas"));
  }

  public CheckedDrop open(DropFixture drop) {
    return open(drop.directory().getParent().getFileName().toString(), drop.manifestFile());
  }

  /** What the routes do with a manifest in the inbox, up to the answer. */
  public IngestionRun decide(DropFixture drop) {
    return decide(open(drop));
  }

  /**
   * What the routes do with every manifest in an inbox at one poll.
   *
   * @return what was decided
   */
  public List<IngestionRun> poll(String entityId) {
    return names(inbox(entityId)).stream()
        .filter(name -> name.endsWith(".manifest.json"))
        .map(name -> open(entityId, name))
        .filter(CheckedDrop::isDue)
        .map(drop -> filed(decide(drop)))
        .toList();
  }

  /** Decides and files the drop, unless it is held. */
  public IngestionRun take(DropFixture drop) {
    return filed(decide(drop));
  }

  /** Decides and files the drop of that manifest. */
  public IngestionRun take(String entityId, String manifestFile) {
    return filed(decide(open(entityId, manifestFile)));
  }

  public Path file(IngestionRun run) {
    try {
      return get(DropFiling.class).file(run);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Facts with ids for keys, in the order of their key: equal lists, equal facts. */
  public List<Map<String, Object>> facts() {
    return rows("facts.sql");
  }

  /** Rollups and views with ids for keys. */
  public List<Map<String, Object>> sums() {
    get(ViewRefresh.class).refreshRequested();
    return rows("sums.sql");
  }

  public List<Map<String, Object>> findings() {
    return rows("findings.sql");
  }

  /** The run's row in the tracking table. */
  public Map<String, Object> tracked(DropFixture drop) {
    return tracked(drop.name());
  }

  public Map<String, Object> tracked(DropName drop) {
    return jdbc.sql(SqlFile.beside(TestLedger.class, "tracked.sql"))
        .param("run_id", drop.runId())
        .query()
        .singleRow();
  }

  /** Offending rows of checks.sql once the views are refreshed. */
  public List<Map<String, Object>> problems() {
    get(ViewRefresh.class).refreshRequested();
    return jdbc.sql(CHECKS).query().listOfRows();
  }

  /** What the channel was told since the last call. */
  public List<Notice> alerts() {
    told.clear();
    get(Announcements.class).deliver();
    return List.copyOf(told);
  }

  /** Names of the files in a folder; empty when there is none. */
  public static List<String> names(Path folder) {
    if (Files.notExists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    EndStateCheck.forget(this);
    var database = get(DataSource.class);
    beans.close();
    if (ownsDatabase) {
      LedgerDatabase.drop(database);
    }
  }

  private CheckedDrop open(String entityId, String manifestFile) {
    return get(DropCheck.class).open(new Arrival(entityId, settings.inbox(entityId), manifestFile));
  }

  private IngestionRun decide(CheckedDrop checked) {
    return checked.isReady()
        ? get(SliceReplacement.class).replace(checked)
        : get(DropRejection.class).reject(checked);
  }

  /** Makes every import fail between its COPY and its commit, until the rollups are mended. */
  public void breakRollups() {
    jdbc.sql(SqlFile.beside(TestLedger.class, "break-rollups.sql")).update();
  }

  public void mendRollups() {
    jdbc.sql(SqlFile.beside(TestLedger.class, "mend-rollups.sql")).update();
  }

  private IngestionRun filed(IngestionRun run) {
    if (run.status().isTerminal()) {
      file(run);
    }
    return run;
  }

  private List<Map<String, Object>> rows(String sqlFile) {
    return jdbc.sql(SqlFile.beside(TestLedger.class, sqlFile)).query().listOfRows();
  }

  private AlertChannel channel() {
    return new AlertChannel("test", Severity.WARNING, Optional.empty(), told::add);
  }
}
