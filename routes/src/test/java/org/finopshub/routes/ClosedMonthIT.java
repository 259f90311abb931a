package org.finopshub.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.finopshub.routes.demo.SftpServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.client.TestRestTemplate;

/** Fault matrix, row 22, over real SFTP and HTTP: a month is published, closed, and changed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClosedMonthIT {
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  @TempDir static Path home;
  private TestRestTemplate http;
  private SftpServer sftp;
  private TwoHubs hubs;

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
  void row22ADropForAClosedMonthWaitsForItsApproval() throws Exception {
    var period = YearMonth.of(2024, 1);
    publishCloseAndChange(period);
    awaitExports(period, "ACCEPTED", "HELD");
    assertThat(cost(period)).isEqualTo("1.25");
    String run = heldRun(period);

    decide(run, "approve");

    awaitExports(period, "ACCEPTED", "ACCEPTED");
    assertThat(receipts(period)).containsExactly("LOADED", "LOADED");
    assertThat(cost(period)).isEqualTo("0.75");
    var restated = get("/group/v1/restatements?from=2024-01&to=2024-01").path("items");
    assertThat(restated).hasSize(1);
    assertThat(restated.get(0).path("billed_before").asText()).isEqualTo("1.25");
    assertThat(restated.get(0).path("billed_after").asText()).isEqualTo("0.75");
    assertThat(restated.get(0).path("approved_by").asText()).isEqualTo("ada");
  }

  @Test
  void aRefusedDropIsRejectedWithTheStewardsReason() throws Exception {
    var period = YearMonth.of(2024, 2);
    publishCloseAndChange(period);
    awaitExports(period, "ACCEPTED", "HELD");

    decide(heldRun(period), "refuse");

    awaitExports(period, "ACCEPTED", "REJECTED");
    assertThat(receipts(period)).containsExactly("LOADED", "REJECTED");
    assertThat(cost(period)).isEqualTo("1.25");
  }

  private void publishCloseAndChange(YearMonth period) throws Exception {
    hubs.usage(period, "pay-web-0001,aws-ec2-hours,10,Hours,1.25,USD");
    hubs.compute(period);
    awaitExports(period, "ACCEPTED");
    post("/group/v1/months/atlas/%s/close".formatted(period));
    hubs.usage(period, "pay-web-0001,aws-ec2-hours,6,Hours,0.75,USD");
    hubs.compute(period);
  }

  private void decide(String run, String decision) {
    var answer = post("/group/v1/ingestion-runs/%s/%s".formatted(run, decision));
    assertThat(answer.path("held").path("decided_by").asText()).isEqualTo("ada");
  }

  private String heldRun(YearMonth period) {
    var held = get("/group/v1/ingestion-runs?status=HELD&period=" + period).path("items");
    assertThat(held).hasSize(1);
    return held.get(0).path("run_id").asText();
  }

  /** By product, which is read from a rollup: the views are refreshed a little later. */
  private String cost(YearMonth period) {
    return get("/group/v1/costs?group_by=product&measure=billed_cost&from=" + period)
        .path("items")
        .get(0)
        .path("billed_cost")
        .asText();
  }

  private void awaitExports(YearMonth period, String... statuses) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(hubs.exports(period)).containsExactly(statuses));
  }

  /** What the group's receipts last said to each drop of the month, oldest first. */
  private List<String> receipts(YearMonth period) {
    return hubs.localDatabase()
        .sql(
            "SELECT receipt_status FROM mart.export_runs WHERE period_month = :month"
                + " ORDER BY export_seq")
        .param("month", period.atDay(1))
        .query(String.class)
        .list();
  }

  private JsonNode get(String path) {
    return http.getForObject(group() + path, JsonNode.class);
  }

  private JsonNode post(String path) {
    return http.postForObject(group() + path, Map.of("reason", "checked"), JsonNode.class);
  }

  private String group() {
    return "http://localhost:" + hubs.group().getEnvironment().getProperty("local.server.port");
  }
}
