package org.finopshub.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.apache.camel.CamelContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What an operator sees on the management port, and what nobody may do there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManagementIT {
  @TempDir static Path home;
  private TwoHubs hubs;

  @BeforeAll
  void start() throws Exception {
    TwoHubs.entityKey(home);
    hubs = TwoHubs.start(home, home.resolve("sftp"), Map.of("hub.local.sftp.port", 1));
  }

  @AfterAll
  void stop() {
    hubs.close();
  }

  @Test
  void whetherTheHubLivesIsForEveryoneToKnowAndNothingElse() throws Exception {
    assertThat(anonymously("/actuator/health/readiness").body()).isEqualTo("{\"status\":\"UP\"}");
    for (var path : List.of("health", "prometheus", "hawtio/index.html", "jolokia", "info")) {
      assertThat(anonymously("/actuator/" + path).statusCode()).as(path).isEqualTo(401);
    }
  }

  @Test
  void healthNamesTheDatabase() throws Exception {
    assertThat(get("/actuator/health/database").body()).contains("\"db\":{\"status\":\"UP\"");
  }

  @Test
  void healthTellsWhichServerCannotBeReachedAndWhatToMend() throws Exception {
    var port = hubs.local().getEnvironment().getProperty("local.management.port");

    var sftp =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/actuator/health/sftp"))
                    .header("Authorization", hubs.identity().operator())
                    .build(),
                BodyHandlers.ofString());

    assertThat(sftp.statusCode()).isEqualTo(503);
    assertThat(sftp.body())
        .contains("\"status\":\"DOWN\"", "@127.0.0.1:1: ", "and that the server is up");
    assertThat(get("/actuator/health/sftp").body())
        .contains("\"status\":\"UP\"", "not used: the inboxes are directories of this machine");
  }

  @Test
  void metricsNameTheRoutes() throws Exception {
    assertThat(get("/actuator/prometheus").body())
        .contains("routeId=\"group-replace-slice\"")
        .doesNotContain("endpointName=");
  }

  @Test
  void metricsSayHowCompleteMonthsAreAndForgetThoseThatAreGone() {
    var period = YearMonth.now(ZoneOffset.UTC).minusMonths(1);
    var gauge = "finops_completeness_ratio{entity=\"atlas\",period=\"%s\"} 0.75".formatted(period);
    hubs.groupDatabase()
        .sql(
            "INSERT INTO ledger.completeness VALUES ('atlas', :month, 'PARTIAL', 0.75, '[]', now())")
        .param("month", period.atDay(1))
        .update();
    await().untilAsserted(() -> assertThat(get("/actuator/prometheus").body()).contains(gauge));

    hubs.groupDatabase().sql("DELETE FROM ledger.completeness").update();

    await()
        .untilAsserted(
            () ->
                assertThat(get("/actuator/prometheus").body())
                    .doesNotContain("finops_completeness_ratio{")
                    .contains("finops_alerts_open{severity=\"critical\"} 0.0")
                    .contains("finops_alerts_undelivered 0.0"));
  }

  @Test
  void metricsSayHowLongAgoAnEntityLastDelivered() {
    hubs.groupDatabase()
        .sql(
            """
            WITH entity AS (
              INSERT INTO ledger.dim_entity (entity_id) VALUES ('cedar') RETURNING entity_key
            )
            INSERT INTO ledger.slice
            SELECT entity_key, '2024-09-01', gen_random_uuid(), 1, 'final', 'v', 1, 0,
              now() - INTERVAL '1000 hours'
            FROM entity
            """)
        .update();

    await()
        .untilAsserted(
            () ->
                assertThat(get("/actuator/prometheus").body())
                    .containsPattern(
                        "finops_export_age_seconds\\{entity=\"cedar\"\\} 36000\\d\\d\\.0"));
  }

  @Test
  void everyRouteSaysWhatItIsFor() {
    for (var hub : List.of(hubs.group(), hubs.local())) {
      assertThat(hub.getBean(CamelContext.class).getRoutes())
          .hasSizeGreaterThan(8)
          .allSatisfy(route -> assertThat(route.getDescription()).as(route.getId()).isNotBlank());
    }
  }

  @Test
  void hawtioShowsItsConsole() throws Exception {
    assertThat(get("/actuator/hawtio/index.html").statusCode()).isEqualTo(200);
  }

  @Test
  void jolokiaShowsRoutesButStopsNone() throws Exception {
    var route = "org.apache.camel:context=group,type=routes,name=\\\"group-take-drop\\\"";

    assertThat(jolokia("{\"type\":\"read\",\"mbean\":\"%s\",\"attribute\":\"State\"}", route))
        .contains("\"value\":\"Started\"");
    assertThat(jolokia("{\"type\":\"exec\",\"mbean\":\"%s\",\"operation\":\"stop()\"}", route))
        .contains("\"status\":403");
  }

  private String jolokia(String request, String mbean) throws Exception {
    return send(HttpRequest.newBuilder(uri("/actuator/jolokia"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(request.formatted(mbean))))
        .body();
  }

  private HttpResponse<String> get(String path) throws Exception {
    return send(HttpRequest.newBuilder(uri(path)));
  }

  private HttpResponse<String> anonymously(String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    var asAda = request.header("Authorization", hubs.identity().ada()).build();
    return HttpClient.newHttpClient().send(asAda, BodyHandlers.ofString());
  }

  private URI uri(String path) {
    var port = hubs.group().getEnvironment().getProperty("local.management.port");
    return URI.create("http://127.0.0.1:" + port + path);
  }
}
