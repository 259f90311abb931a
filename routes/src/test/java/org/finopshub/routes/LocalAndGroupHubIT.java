package org.finopshub.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.jwk.ECKey;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.finopshub.contract.slice.DropName;
import org.finopshub.routes.demo.SftpServer;
import org.finopshub.routes.watch.CapturedLog;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** An entity's hub, an SFTP server and the group's hub, nothing of them replaced by a double. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LocalAndGroupHubIT {
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  @TempDir static Path home;
  private SftpServer sftp;
  private TwoHubs hubs;

  @BeforeAll
  void start() throws Exception {
    sftp = serve(0, "host-key");
    sftp.pinIn(home.resolve("known_hosts"));
    hubs = TwoHubs.start(home, home.resolve("sftp"), Map.of("hub.local.sftp.port", sftp.port()));
  }

  @AfterAll
  void stop() {
    hubs.close();
    sftp.close();
  }

  @Test
  void aMonthOfUsageArrivesAtTheGroupToTheLastDecimal() throws Exception {
    var period = YearMonth.of(2024, 1);
    hubs.usage(
        period,
        "pay-web-0001,aws-ec2-hours,10.5,Hours,1.250000000000000001,USD",
        "crm-app-0002,aws-ec2-hours,4,Hours,0.75,USD",
        "crm-app-0002,aws-s3-storage,2,GB-Months,0.000000000000000009,USD");

    hubs.compute(period);

    awaitExports(List.of("ACCEPTED"), period);
    assertThat(facts(period))
        .containsExactly(
            "crm-app-0002 aws-ec2-hours 4.000000000000000000 0.750000000000000000",
            "crm-app-0002 aws-s3-storage 2.000000000000000000 0.000000000000000009",
            "pay-web-0001 aws-ec2-hours 10.500000000000000000 1.250000000000000001");
    assertThat(statuses(period)).containsExactly("LOADED");
    awaitCosts(period, "2.00000000000000001");
  }

  @Test
  void everyLineOfARunSaysWhichRunItIsAndNoneHoldsARecord() throws Exception {
    var period = YearMonth.of(2024, 10);
    hubs.usage(period, "pay-web-0001,aws-ec2-hours,10.5,Hours,1.25,USD");

    try (var log = CapturedLog.open()) {
      hubs.compute(period);
      awaitExports(List.of("ACCEPTED"), period);

      var run = log.ofRun("atlas", "2024-10");
      var id = run.get(0).runId();
      assertThat(run)
          .extracting(CapturedLog.Line::message)
          .containsOnlyOnce(
              "run " + id + " of atlas 2024-10 started by test",
              "run " + id + " of atlas 2024-10 DONE",
              "queued as export 1: 5 files",
              "sent export 1",
              "LOADED, 1 rows: 1 charges loaded",
              "the group answers export 1: ACCEPTED");
      assertThat(run).extracting(CapturedLog.Line::route).doesNotContainNull();
      assertThat(run).extracting(CapturedLog.Line::traceId).doesNotContainNull();
      assertThat(log.naming(id)).isSubsetOf(run);
      assertThat(log.text()).doesNotContain("pay-web-0001", signingKey());
    }
  }

  @Test
  void anUnchangedMonthIsLeftAlone() throws Exception {
    var period = YearMonth.of(2024, 2);
    hubs.usage(period, "pay-web-0001,aws-ec2-hours,1,Hours,1,USD");
    hubs.compute(period);
    awaitExports(List.of("ACCEPTED"), period);
    var before = versions(period);

    hubs.compute(period);

    assertThat(hubs.exports(period)).containsExactly("ACCEPTED");
    assertThat(versions(period)).isEqualTo(before).hasSize(1);
  }

  @Test
  void aChangedMonthReplacesWhatTheGroupHeld() throws Exception {
    var period = YearMonth.of(2024, 3);
    hubs.usage(period, "pay-web-0001,aws-ec2-hours,1,Hours,1,USD");
    hubs.compute(period);
    awaitExports(List.of("ACCEPTED"), period);

    hubs.usage(period, "crm-app-0002,aws-ec2-hours,3,Hours,7,USD");
    hubs.compute(period);

    awaitExports(List.of("ACCEPTED", "ACCEPTED"), period);
    assertThat(facts(period))
        .containsExactly("crm-app-0002 aws-ec2-hours 3.000000000000000000 7.000000000000000000");
  }

  @Test
  void dropsWaitWhileTheServerIsDownAndThenLeaveInOrder() throws Exception {
    var first = YearMonth.of(2024, 4);
    var second = YearMonth.of(2024, 5);
    hubs.usage(first, "pay-web-0001,aws-ec2-hours,1,Hours,1,USD");
    hubs.usage(second, "pay-web-0001,aws-ec2-hours,2,Hours,2,USD");
    var port = sftp.port();
    sftp.close();

    hubs.compute(first);
    hubs.compute(second);
    await().atMost(PATIENCE).until(() -> attempts(first) > 0);
    assertThat(hubs.exports(first, second)).containsExactly("QUEUED", "QUEUED");
    sftp = serve(port, "host-key");

    awaitExports(List.of("ACCEPTED", "ACCEPTED"), first, second);
    assertThat(
            hubs.localDatabase()
                .sql(
                    """
                    SELECT period_month::text
                      FROM mart.export_runs
                     WHERE period_month IN ('2024-04-01', '2024-05-01')
                     ORDER BY sent_at""")
                .query(String.class)
                .list())
        .containsExactly("2024-04-01", "2024-05-01");
  }

  @Test
  void aRunThatWasSentAndIsFetchedTooCountsOnce() throws Exception {
    var period = YearMonth.of(2024, 12);
    hubs.usage(period, "pay-web-0001,aws-ec2-hours,1,Hours,1,USD");
    hubs.compute(period);
    awaitExports(List.of("ACCEPTED"), period);
    var before = versions(period);

    hubs.pull();

    awaitDeliveries(period, "LOADED", "DUPLICATE");
    assertThat(versions(period)).isEqualTo(before).hasSize(1);
  }

  @Test
  void aRunThatWasFetchedWhileItCouldNotBeSentCountsOnce() throws Exception {
    var period = YearMonth.of(2024, 11);
    hubs.usage(period, "pay-web-0001,aws-ec2-hours,1,Hours,1,USD");
    var port = sftp.port();
    sftp.close();
    hubs.compute(period);
    await().atMost(PATIENCE).until(() -> attempts(period) > 0);

    hubs.pull();

    awaitDeliveries(period, "LOADED");
    var before = versions(period);
    sftp = serve(port, "host-key");
    awaitExports(List.of("ACCEPTED"), period);
    assertThat(versions(period)).isEqualTo(before).hasSize(1);
  }

  @Test
  void nothingGoesToAServerWithAnotherHostKey() throws Exception {
    var period = YearMonth.of(2024, 6);
    hubs.usage(period, "pay-web-0001,aws-ec2-hours,1,Hours,1,USD");
    var port = sftp.port();
    sftp.close();

    try (var other = serve(port, "other-host-key")) {
      hubs.compute(period);
      await().atMost(PATIENCE).until(() -> attempts(period) > 0);

      assertThat(other.port()).isEqualTo(port);
      assertThat(home.resolve("sftp/atlas/inbox")).isEmptyDirectory();
      assertThat(lastError(period)).contains("HostKey");
    } finally {
      sftp = serve(port, "host-key");
    }
    awaitExports(List.of("ACCEPTED"), period);
  }

  @Test
  void partsAndLinksAreNeverRead() throws Exception {
    var inbox = home.resolve("sftp/atlas/inbox");
    var unread = new DropName("atlas", YearMonth.of(2024, 8), UUID.randomUUID()).manifestFile();
    var linked = new DropName("atlas", YearMonth.of(2024, 9), UUID.randomUUID()).manifestFile();
    var part = Files.writeString(inbox.resolve("." + unread + ".part"), "{");
    var link =
        Files.createSymbolicLink(
            inbox.resolve(linked), Files.writeString(home.resolve("elsewhere"), "{"));
    var period = YearMonth.of(2024, 7);
    hubs.usage(period, "pay-web-0001,aws-ec2-hours,1,Hours,1,USD");

    hubs.compute(period);

    awaitExports(List.of("ACCEPTED"), period);
    assertThat(part).exists();
    assertThat(link).isSymbolicLink();
    assertThat(attemptsOn("%2024-08%")).isZero();
    assertThat(attemptsOn("%2024-09%")).isZero();
    Files.delete(part);
    Files.delete(link);
  }

  private static String signingKey() throws Exception {
    return ECKey.parse(Files.readString(home.resolve("signing.jwk.json"))).getD().toString();
  }

  private SftpServer serve(int port, String hostKey) throws Exception {
    var server = SftpServer.start(port, home.resolve("sftp"), home.resolve(hostKey));
    server.admit("atlas", TwoHubs.entityKey(home).publicKey());
    return server;
  }

  private void awaitExports(List<String> statuses, YearMonth... periods) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(hubs.exports(periods)).isEqualTo(statuses));
  }

  private void awaitCosts(YearMonth period, String billedCost) throws Exception {
    var port = hubs.group().getEnvironment().getProperty("local.server.port");
    var costs =
        URI.create(
            "http://127.0.0.1:%s/group/v1/costs?from=%s&to=%s&group_by=entity&measure=billed_cost"
                .formatted(port, period, period));
    var asked =
        HttpRequest.newBuilder(costs).header("Authorization", hubs.identity().ada()).build();
    var client = HttpClient.newHttpClient();
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(client.send(asked, BodyHandlers.ofString()).body())
                    .contains("\"billed_cost\":\"" + billedCost));
  }

  private List<String> facts(YearMonth period) {
    return hubs.groupDatabase()
        .sql(
            """
            SELECT concat_ws(' ', application_id, product_id, consumed_quantity, billed_cost)
              FROM ledger.fact_charge
              JOIN ledger.dim_application USING (application_key)
              JOIN ledger.dim_product USING (product_key)
             WHERE period_month = :month
             ORDER BY 1""")
        .param("month", period.atDay(1))
        .query(String.class)
        .list();
  }

  /** Which transaction wrote each fact. */
  private List<String> versions(YearMonth period) {
    return hubs.groupDatabase()
        .sql("SELECT xmin::text FROM ledger.fact_charge WHERE period_month = :month")
        .param("month", period.atDay(1))
        .query(String.class)
        .list();
  }

  private List<String> statuses(YearMonth period) {
    return hubs.groupDatabase()
        .sql("SELECT status FROM ledger.group_ingestion_runs WHERE period_month = :month")
        .param("month", period.atDay(1))
        .query(String.class)
        .list();
  }

  /** What the group made of each delivery of a month's run. */
  private void awaitDeliveries(YearMonth period, String... statuses) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(
                        hubs.groupDatabase()
                            .sql(
                                """
                                SELECT status
                                  FROM ledger.ingestion_attempt
                                 WHERE period_month = :month
                                   AND decided_at IS NOT NULL
                                 ORDER BY received_at""")
                            .param("month", period.atDay(1))
                            .query(String.class)
                            .list())
                    .containsExactly(statuses));
  }

  private long attemptsOn(String manifestPattern) {
    return hubs.groupDatabase()
        .sql("SELECT count(*) FROM ledger.ingestion_attempt WHERE manifest_file LIKE :pattern")
        .param("pattern", manifestPattern)
        .query(Long.class)
        .single();
  }

  private int attempts(YearMonth period) {
    return hubs.localDatabase()
        .sql(
            "SELECT attempts FROM mart.export_runs WHERE period_month = :month AND status = 'QUEUED'")
        .param("month", period.atDay(1))
        .query(Integer.class)
        .optional()
        .orElse(0);
  }

  private String lastError(YearMonth period) {
    return hubs.localDatabase()
        .sql("SELECT last_error FROM mart.export_runs WHERE period_month = :month")
        .param("month", period.atDay(1))
        .query(String.class)
        .single();
  }
}
