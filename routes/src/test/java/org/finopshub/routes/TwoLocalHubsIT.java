package org.finopshub.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.finopshub.routes.demo.SftpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Two hubs of one entity share its database and its directories, and one of them dies. */
class TwoLocalHubsIT {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final YearMonth LAST_MONTH = YearMonth.now(ZoneOffset.UTC).minusMonths(1);

  @TempDir Path home;
  private SftpServer sftp;
  private HubIdentity identity;
  private Map<String, String> settings;

  @BeforeEach
  void prepare() throws Exception {
    sftp = SftpServer.start(0, home.resolve("sftp"), home.resolve("host-key"));
    sftp.admit("atlas", TwoHubs.entityKey(home).publicKey());
    sftp.pinIn(home.resolve("known_hosts"));
    Files.createDirectories(home.resolve("usage"));
    var key = new ECKeyGenerator(Curve.P_256).keyID("atlas-1").generate();
    Files.writeString(home.resolve("signing.jwk.json"), key.toJSONString());
    identity = HubIdentity.make();
    settings = new TreeMap<>();
    TwoHubs.localSettings(home, identity.settings(home))
        .forEach((name, value) -> settings.put(name, value.toString()));
    settings.put("hub.local.sftp.port", String.valueOf(sftp.port()));
    settings.put("hub.local.schedule.cut-off", "0/3 * * * * ?");
  }

  @AfterEach
  void stop() {
    sftp.close();
  }

  @Test
  void row51EveryMonthIsRunAndSentOnceThoughOneOfTwoHubsIsKilledInARun() throws Exception {
    usage(YearMonth.of(2024, 1), "1");
    usage(YearMonth.of(2024, 2), "2");
    usage(YearMonth.of(2024, 3), "3");
    usage(LAST_MONTH, "4");
    try (var first = hub("first").awaitUp();
        var second = hub("second").awaitUp()) {
      order(first, YearMonth.of(2024, 1));
      order(second, YearMonth.of(2024, 2));
      order(first, YearMonth.of(2024, 3));
      awaitSent(4);

      try (var reader =
          DriverManager.getConnection(settings.get("spring.datasource.url"), "postgres", "")) {
        reader.setAutoCommit(false);
        reader.createStatement().execute("LOCK TABLE mart.application_month");
        usage(LAST_MONTH, "5");
        var run = awaitRun();
        // Whoever's clock struck first; the other finds the month running.
        Stream.of(first, second)
            .filter(hub -> hub.log().contains(run))
            .findFirst()
            .orElseThrow()
            .kill();
      }
      awaitSent(5);
    }

    assertThat(months("trigger, status", "mart.batch_runs", "started_at"))
        .containsExactly(
            "2024-01-01 api DONE",
            "2024-02-01 api DONE",
            "2024-03-01 api DONE",
            LAST_MONTH + "-01 schedule DONE",
            LAST_MONTH + "-01 schedule FAILED",
            LAST_MONTH + "-01 schedule DONE");
    assertThat(months("export_seq, status, attempts", "mart.export_runs", "export_seq"))
        .containsExactly(
            "2024-01-01 1 SENT 1",
            "2024-02-01 1 SENT 1",
            "2024-03-01 1 SENT 1",
            LAST_MONTH + "-01 1 SENT 1",
            LAST_MONTH + "-01 2 SENT 1");
    assertThat(months("trim_scale(billed_cost)", "mart.month_total", "1"))
        .containsExactly("2024-01-01 1", "2024-02-01 2", "2024-03-01 3", LAST_MONTH + "-01 5");
    assertThat(home.resolve("sftp/atlas/inbox").toFile().list())
        .filteredOn(file -> file.endsWith(".manifest.json"))
        .hasSize(5);
  }

  private void usage(YearMonth period, String billedCost) throws IOException {
    TwoHubs.usage(home, period, "pay-web-0001,aws-ec2-hours,1,Hours," + billedCost + ",USD");
  }

  private HubProcess hub(String name) throws IOException {
    var json = new ObjectMapper().writeValueAsString(settings);
    return HubProcess.start(
        home.resolve(name + ".log"), Map.of("SPRING_APPLICATION_JSON", json), "local");
  }

  private void order(HubProcess hub, YearMonth period) throws Exception {
    var order =
        HttpRequest.newBuilder(hub.address().resolve("/local/v1/batch-runs"))
            .header("Authorization", identity.operator())
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{\"period\": \"" + period + "\"}"))
            .build();
    var answer = HttpClient.newHttpClient().send(order, BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
  }

  private void awaitSent(int drops) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(months("status", "mart.export_runs", "1"))
                    .hasSize(drops)
                    .allMatch(month -> month.endsWith("SENT")));
  }

  /** The run that is under way, by its id. */
  private String awaitRun() {
    return await()
        .atMost(PATIENCE)
        .until(
            () ->
                mart()
                    .sql("SELECT run_id::text FROM mart.batch_runs WHERE status = 'RUNNING'")
                    .query(String.class)
                    .optional(),
            Optional::isPresent)
        .orElseThrow();
  }

  /** What a table says of each month. */
  private List<String> months(String columns, String table, String order) {
    return mart()
        .sql(
            "SELECT concat_ws(' ', period_month, %s) FROM %s ORDER BY period_month, %s"
                .formatted(columns, table, order))
        .query(String.class)
        .list();
  }

  private JdbcClient mart() {
    return JdbcClient.create(
        new DriverManagerDataSource(settings.get("spring.datasource.url"), "postgres", ""));
  }
}
