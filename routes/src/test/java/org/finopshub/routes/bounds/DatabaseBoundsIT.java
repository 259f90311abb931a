package org.finopshub.routes.bounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;
import static org.awaitility.Durations.ONE_MINUTE;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.finopshub.routes.HubDatabases;
import org.finopshub.routes.settings.PatientMigration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.Banner.Mode;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionTemplate;

/** Each limit of {@code hub.database}, on connections made as a hub makes them. */
@Timeout(120)
class DatabaseBoundsIT {
  private static String database;
  private final List<ConfigurableApplicationContext> hubs = new ArrayList<>();

  @Configuration(proxyBeanMethods = false)
  @ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class
  })
  static class Connections {}

  @Configuration(proxyBeanMethods = false)
  @ImportAutoConfiguration(FlywayAutoConfiguration.class)
  @Import({Connections.class, PatientMigration.class})
  static class Migrations {}

  @BeforeAll
  static void createDatabase() throws SQLException {
    database = HubDatabases.create();
  }

  @AfterEach
  void close() {
    hubs.forEach(ConfigurableApplicationContext::close);
  }

  @Test
  void aStatementThatTakesTooLongIsCancelled() {
    var jdbc = hub("hub.database.statement-timeout=200ms").getBean(JdbcClient.class);

    assertThatThrownBy(() -> ask(jdbc, "take-long.sql"))
        .isInstanceOf(QueryTimeoutException.class)
        .hasMessageContaining("canceling statement due to statement timeout");
  }

  @Test
  void aMigrationTakesAsLongAsItTakes() {
    var hub =
        start(
            Migrations.class,
            database,
            "hub.database.statement-timeout=3s",
            "hub.database.silent-seconds=4",
            "spring.flyway.default-schema=slow",
            "spring.flyway.locations=classpath:org/finopshub/routes/migration,"
                + "classpath:org/finopshub/routes/bounds/migration");

    assertThat(hub.getBean(JdbcClient.class).sql(sql("migrated.sql")).query(Long.class).single())
        .isEqualTo(1);
  }

  @Test
  void aLockThatIsNotGivenBackIsNotWaitedForAnyLonger() {
    var hub = hub("hub.database.lock-timeout=200ms");
    var jdbc = hub.getBean(JdbcClient.class);
    var other = hub().getBean(JdbcClient.class);

    hub.getBean(TransactionTemplate.class)
        .executeWithoutResult(
            transaction -> {
              ask(jdbc, "take-lock.sql");
              assertThatThrownBy(() -> ask(hub("hub.database.lock-timeout=200ms"), "take-lock.sql"))
                  .isInstanceOf(DataAccessException.class)
                  .hasMessageContaining("canceling statement due to lock timeout");
            });

    ask(other, "take-lock.sql");
  }

  @Test
  void aTransactionThatDoesNothingLosesItsConnectionAndItsLocks() {
    var hub = hub("hub.database.idle-in-transaction-timeout=200ms");
    var watch = hub().getBean(JdbcClient.class);

    var lost = new AtomicReference<Throwable>();
    var undone =
        catchThrowable(
            () ->
                hub.getBean(TransactionTemplate.class)
                    .executeWithoutResult(
                        transaction -> {
                          ask(hub, "take-lock.sql");
                          await().atMost(ONE_MINUTE).until(() -> idleTransactions(watch) == 0);
                          lost.set(catchThrowable(() -> ask(hub, "take-lock.sql")));
                        }));

    assertThat(lost.get()).isInstanceOf(DataAccessException.class);
    assertThat(undone).isInstanceOf(TransactionSystemException.class);
    ask(watch, "take-lock.sql");
  }

  @Test
  void aServerThatFallsSilentIsGivenUp() {
    var hub = hub("hub.database.silent-seconds=1");

    assertThatThrownBy(() -> ask(hub, "take-long.sql")).hasStackTraceContaining("Read timed out");
  }

  @Test
  void aServerThatTakesConnectionsAndSaysNothingIsGivenUp() throws IOException {
    try (var mute = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      var hub =
          start(
              Connections.class,
              "jdbc:postgresql://127.0.0.1:%d/hub".formatted(mute.getLocalPort()),
              "hub.database.silent-seconds=1",
              "spring.datasource.hikari.connection-timeout=2000");

      assertThatThrownBy(() -> ask(hub, "take-lock.sql"))
          .isInstanceOf(CannotGetJdbcConnectionException.class);
    }
  }

  @Test
  void aServerThatCannotBeReachedIsGivenUp() throws IOException {
    try (var unreachable = FullPort.open()) {
      var hub =
          start(
              Connections.class,
              "jdbc:postgresql://127.0.0.1:%d/hub".formatted(unreachable.number()),
              "hub.database.connect-seconds=1",
              "spring.datasource.hikari.connection-timeout=3000");

      assertThatThrownBy(() -> ask(hub, "take-lock.sql"))
          .isInstanceOf(CannotGetJdbcConnectionException.class)
          .hasStackTraceContaining("Connect timed out");
    }
  }

  @Test
  void theServerLooksWhetherItsHubIsStillThere() {
    var jdbc = hub().getBean(JdbcClient.class);

    assertThat(jdbc.sql(sql("client-check.sql")).query(String.class).single()).isEqualTo("30s");
  }

  @Test
  void whoFindsEveryConnectionTakenIsToldSo() throws SQLException {
    var hub = hub("spring.datasource.hikari.maximum-pool-size=1");
    var pool = hub.getBean(HikariDataSource.class);

    try (var taken = pool.getConnection()) {
      assertThat(taken.isClosed()).isFalse();
      pool.setConnectionTimeout(250);
      assertThatThrownBy(() -> ask(hub, "take-lock.sql"))
          .isInstanceOf(CannotGetJdbcConnectionException.class)
          .hasStackTraceContaining("Connection is not available, request timed out after");
    }
  }

  @Test
  void aLimitThatIsNoTimeIsRefusedAtTheFirstConnection() {
    var hub =
        hub(
            "hub.database.statement-timeout=soon",
            "spring.datasource.hikari.initialization-fail-timeout=1");

    assertThatThrownBy(() -> ask(hub, "take-lock.sql"))
        .hasStackTraceContaining("invalid value for parameter \"statement_timeout\": \"soon\"");
  }

  private ConfigurableApplicationContext hub(String... settings) {
    return start(Connections.class, database, settings);
  }

  private ConfigurableApplicationContext start(Class<?> beans, String url, String... settings) {
    var arguments =
        Stream.concat(
            Stream.of("spring.datasource.url=" + url, "spring.datasource.username=postgres"),
            Stream.of(settings));
    var hub =
        new SpringApplicationBuilder(beans)
            .web(WebApplicationType.NONE)
            .bannerMode(Mode.OFF)
            .logStartupInfo(false)
            .run(arguments.map("--"::concat).toArray(String[]::new));
    hubs.add(hub);
    return hub;
  }

  private static long idleTransactions(JdbcClient jdbc) {
    return jdbc.sql(sql("idle-transactions.sql")).query(Long.class).single();
  }

  private static void ask(ConfigurableApplicationContext hub, String fileName) {
    ask(hub.getBean(JdbcClient.class), fileName);
  }

  private static void ask(JdbcClient jdbc, String fileName) {
    jdbc.sql(sql(fileName)).query().singleRow();
  }

  private static String sql(String fileName) {
    try (var sql = DatabaseBoundsIT.class.getResourceAsStream(fileName)) {
      return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
