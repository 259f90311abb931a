package org.finopshub.routes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.AdviceWith;
import org.finopshub.contract.slice.DropName;
import org.finopshub.local.export.DropResend;
import org.finopshub.local.run.ConservationBrokenException;
import org.finopshub.routes.cli.LaunchedHub;
import org.finopshub.routes.demo.SftpServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What breaks on the way, and how people mend it, with nothing replaced by a double. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecoveryIT {
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  @TempDir static Path home;
  private SftpServer sftp;
  private TwoHubs hubs;
  private TestRestTemplate http;

  @BeforeAll
  void start() throws Exception {
    sftp = SftpServer.start(0, home.resolve("sftp"), home.resolve("host-key"));
    sftp.admit("atlas", TwoHubs.entityKey(home).publicKey());
    sftp.pinIn(home.resolve("known_hosts"));
    hubs = TwoHubs.start(home, home.resolve("sftp"), Map.of("hub.local.sftp.port", sftp.port()));
    http = hubs.identity().http();
  }

  @AfterAll
  void stop() {
    hubs.close();
    sftp.close();
  }

  @Test
  void row52ARunThatCannotProveItsSumsFailsAndPublishesNothing() throws Exception {
    var period = YearMonth.of(2024, 1);
    hubs.usage(period, "pay-web-0001,aws-ec2-hours,10,Hours,1.25,USD");
    local("lose-the-last-decimal.sql");

    assertThatThrownBy(() -> hubs.compute(period)).isInstanceOf(ConservationBrokenException.class);

    assertThat(runs(period)).containsExactly("FAILED");
    assertThat(hubs.exports(period)).isEmpty();

    local("keep-every-decimal.sql");
    hubs.compute(period);
    awaitExports(period, "ACCEPTED");
    assertThat(runs(period)).containsExactly("FAILED", "DONE");
  }

  @Test
  void row53ARejectedDropIsReplayedAndItsEntityHearsOfIt() throws Exception {
    var period = YearMonth.of(2024, 2);
    var keys = home.resolve("atlas.jwks.json");
    var trusted = Files.readString(keys);
    var another = new ECKeyGenerator(Curve.P_256).keyID("another-1").generate();
    Files.writeString(keys, new JWKSet(another).toPublicJWKSet().toString());
    hubs.usage(period, "pay-web-0001,aws-ec2-hours,10,Hours,1.25,USD");
    hubs.compute(period);
    awaitExports(period, "REJECTED");
    awaitFiled(period);

    Files.writeString(keys, trusted);
    var replay =
        http.postForObject(
            group() + "/group/v1/ingestion-runs/" + run(period) + "/replay",
            Map.of("reason", "the key was missing"),
            JsonNode.class);

    assertThat(replay.path("requested_by").asText()).isEqualTo("ada");
    awaitExports(period, "ACCEPTED");
    assertThat(deliveries(period)).containsExactly("LOADED", "REJECTED");
  }

  @Test
  void aDropThatIsSentAgainIsKnownToTheGroup() throws Exception {
    var period = YearMonth.of(2024, 3);
    hubs.usage(period, "pay-web-0001,aws-ec2-hours,10,Hours,1.25,USD");
    hubs.compute(period);
    awaitExports(period, "ACCEPTED");
    awaitFiled(period);

    hubs.local().getBean(DropResend.class).resend(run(period), "test");

    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(deliveries(period)).containsExactly("DUPLICATE", "LOADED"));
    awaitExports(period, "ACCEPTED");
  }

  @Test
  void row54FactsAndSumsAreMadeAnewWhileTheHubRuns() throws Exception {
    var period = YearMonth.of(2024, 4);
    hubs.usage(period, "pay-web-0001,aws-ec2-hours,10,Hours,1.25,USD");
    hubs.compute(period);
    awaitExports(period, "ACCEPTED");
    awaitFiled(period);
    hubs.awaitQuietGroup();
    var said = LedgerChecksums.of(hubs.groupDatabase());
    configureCommands();
    hubs.groupDatabase().sql("DELETE FROM ledger.fact_charge").update();

    var facts = LaunchedHub.run(home, Map.of(), "archive", "rebuild", "--reason", "INC-4712");
    var sums = LaunchedHub.run(home, Map.of(), "rebuild");

    assertThat(facts.err()).isEmpty();
    assertThat(facts.out()).anyMatch(line -> line.startsWith("2024-04 is loaded again, "));
    assertThat(sums.out())
        .anyMatch(line -> line.startsWith("atlas 2024-04 is rebuilt of 1 charges, "));
    hubs.awaitQuietGroup();
    assertThat(LedgerChecksums.of(hubs.groupDatabase())).isEqualTo(said);
    assertThat(
            http.getForObject(
                    group() + "/group/v1/replays?entity=atlas&period=2024-04", JsonNode.class)
                .path("items")
                .findValuesAsText("status"))
        .containsExactly("LOADED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"group", "local"})
  void aSweepMakesRoomAheadAndDropsNothingWithoutALimit(String side) throws Exception {
    var hub = side.equals("group") ? hubs.group() : hubs.local();
    AdviceWith.adviceWith(
        hub.getBean(CamelContext.class),
        side + "-drop-months",
        route -> route.replaceFromWith("direct:sweep-now"));

    var dropped =
        hub.getBean(ProducerTemplate.class).requestBody("direct:sweep-now", null, List.class);

    assertThat(dropped).isEmpty();
    assertThat(
            JdbcClient.create(hub.getBean(DataSource.class))
                .sql(
                    "SELECT count(*) FROM %s.month_partition WHERE period_month > now()"
                        .formatted(side.equals("group") ? "ledger" : "mart"))
                .query(Integer.class)
                .single())
        .isEqualTo(2 * 3);
  }

  /** What an operator's commands beside the group's hub read. */
  private void configureCommands() throws IOException {
    Files.createDirectories(home.resolve("config"));
    Files.writeString(
        home.resolve("config/application-group.yaml"),
        """
        spring.datasource: {url: "%1$s", username: postgres}
        hub:
          referential.directory: %2$s
          group:
            entities.atlas: {currencies: [USD], keys: "%3$s/atlas.jwks.json"}
            intake: {sftp-root: "%3$s/sftp", archive: "%3$s/archive", quarantine: "%3$s/quarantine"}
        """
            .formatted(
                hubs.group().getEnvironment().getProperty("spring.datasource.url"),
                HubDatabases.CONFIG.resolve("referential"),
                home));
  }

  private void awaitExports(YearMonth period, String... statuses) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(hubs.exports(period)).containsExactly(statuses));
  }

  /**
   * A receipt may be there before the files it is about are put away, and only those can be
   * replayed.
   */
  private void awaitFiled(YearMonth period) {
    var manifest = new DropName("atlas", period, run(period)).manifestFile();
    await()
        .atMost(PATIENCE)
        .until(() -> Files.notExists(home.resolve("sftp/atlas/inbox").resolve(manifest)));
  }

  /** Status of each delivery of the month's drops, by name. */
  private List<String> deliveries(YearMonth period) {
    return hubs.groupDatabase()
        .sql(
            "SELECT status FROM ledger.ingestion_attempt WHERE period_month = :month"
                + " ORDER BY status")
        .param("month", period.atDay(1))
        .query(String.class)
        .list();
  }

  private List<String> runs(YearMonth period) {
    return hubs.localDatabase()
        .sql("SELECT status FROM mart.batch_runs WHERE period_month = :month ORDER BY started_at")
        .param("month", period.atDay(1))
        .query(String.class)
        .list();
  }

  private UUID run(YearMonth period) {
    return hubs.localDatabase()
        .sql("SELECT run_id FROM mart.export_runs WHERE period_month = :month")
        .param("month", period.atDay(1))
        .query(UUID.class)
        .single();
  }

  private void local(String script) throws IOException {
    try (var sql = RecoveryIT.class.getResourceAsStream(script)) {
      hubs.localDatabase().sql(new String(sql.readAllBytes(), UTF_8)).update();
    }
  }

  private String group() {
    return "http://127.0.0.1:" + hubs.group().getEnvironment().getProperty("local.server.port");
  }
}
