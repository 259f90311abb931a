package org.finopshub.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** One month of atlas on its way: what its own hub says of it, and what the group's does. */
record PublishedMonth(TwoHubs hubs, YearMonth period) {
  static final Duration PATIENCE = Duration.ofSeconds(90);

  void usage(String... lines) throws IOException {
    hubs.usage(period, lines);
  }

  void compute() {
    hubs.compute(period);
  }

  /** Status of each drop at the entity, oldest first. */
  void awaitExports(String... statuses) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(hubs.exports(period)).containsExactly(statuses));
  }

  /** The entity has tried to send a drop, in vain. */
  void awaitAttempt() {
    await().atMost(PATIENCE).until(() -> attempts() > 0);
  }

  /** What the group made of each delivery of the month. */
  void awaitDeliveries(String... statuses) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(
                        texts(
                            """
                            SELECT status
                              FROM ledger.ingestion_attempt
                             WHERE period_month = :month
                               AND decided_at IS NOT NULL
                             ORDER BY received_at"""))
                    .containsExactly(statuses));
  }

  /** How many manifests of the month the group looked at, whatever was in them. */
  int deliveries() {
    return hubs.groupDatabase()
        .sql("SELECT count(*) FROM ledger.ingestion_attempt WHERE manifest_file LIKE :pattern")
        .param("pattern", "%" + period + "%")
        .query(Integer.class)
        .single();
  }

  /** What the group answers to ada. */
  void awaitCosts(String billedCost) {
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

  /** The group's facts. */
  List<String> facts() {
    return texts(
        """
        SELECT concat_ws(' ', application_id, product_id, consumed_quantity, billed_cost)
          FROM ledger.fact_charge
          JOIN ledger.dim_application USING (application_key)
          JOIN ledger.dim_product USING (product_key)
         WHERE period_month = :month
         ORDER BY 1""");
  }

  /** Which transaction wrote each of them. */
  List<String> versions() {
    return texts("SELECT xmin::text FROM ledger.fact_charge WHERE period_month = :month");
  }

  List<String> statuses() {
    return texts("SELECT status FROM ledger.group_ingestion_runs WHERE period_month = :month");
  }

  String lastError() {
    return ofTheEntity("SELECT last_error FROM mart.export_runs WHERE period_month = :month")
        .query(String.class)
        .single();
  }

  Instant sentAt() {
    return ofTheEntity("SELECT sent_at FROM mart.export_runs WHERE period_month = :month")
        .query(OffsetDateTime.class)
        .single()
        .toInstant();
  }

  private int attempts() {
    return ofTheEntity(
            "SELECT attempts FROM mart.export_runs WHERE period_month = :month AND status = 'QUEUED'")
        .query(Integer.class)
        .optional()
        .orElse(0);
  }

  private StatementSpec ofTheEntity(String sql) {
    return hubs.localDatabase().sql(sql).param("month", period.atDay(1));
  }

  private List<String> texts(String sql) {
    return hubs.groupDatabase().sql(sql).param("month", period.atDay(1)).query(String.class).list();
  }
}
