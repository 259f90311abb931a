package org.finopshub.routes.demo;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.camel.CamelContext;
import org.finopshub.group.watch.LedgerWatch;
import org.finopshub.local.sql.SqlFile;
import org.springframework.context.ApplicationContext;

/**
 * What a test keeps of a demo that ran and ended.
 *
 * @param facts entity, month, currency to billed cost in the group's facts
 * @param views the same from the group's views
 * @param api the same from {@code GET /group/v1/costs}
 * @param effective entity, month, currency to effective cost in the group's facts
 * @param rowVersions table of any hub to which versions of which rows it holds
 * @param jobs hub to the scheduled jobs its database holds, and whose scheduler they are of
 */
record DemoRecord(
    DemoOutcome outcome,
    Map<String, BigDecimal> facts,
    Map<String, BigDecimal> views,
    Map<String, BigDecimal> api,
    Map<String, BigDecimal> effective,
    Map<String, String> rowVersions,
    Map<String, Map<String, String>> jobs) {

  /** Runs the demo once on free ports, looks at everything and ends it. */
  static DemoRecord of(DemoOptions options) throws Exception {
    try (var demo = new Demo(options, DemoProgress.forThisOutput())) {
      return of(demo, options);
    }
  }

  /** Lets the demo run and looks at everything; it stays up. */
  static DemoRecord of(Demo demo, DemoOptions options) throws Exception {
    var outcome = demo.run();
    var group = demo.running().group();
    return new DemoRecord(
        outcome,
        costs(group, "billed-cost-of-facts"),
        costs(group, "billed-cost-of-views"),
        apiCosts(outcome.urls().get("group"), token(options)),
        costs(group, "effective-cost-of-facts"),
        awaitRest(demo.running()),
        jobs(demo.running()));
  }

  private static Map<String, BigDecimal> costs(ApplicationContext hub, String sql)
      throws Exception {
    var costs = new TreeMap<String, BigDecimal>();
    query(hub, sql).forEach((slice, cost) -> put(costs, slice, new BigDecimal(cost)));
    return costs;
  }

  private static String token(DemoOptions options) throws Exception {
    return ProgramToken.request(DemoHome.in(options.home()), new DemoPorts(options.portOffset()));
  }

  private static Map<String, BigDecimal> apiCosts(String url, String token) throws Exception {
    var request =
        HttpRequest.newBuilder(
                URI.create(
                    url
                        + "/group/v1/costs?from=2024-01&to=2026-12&group_by=entity,period"
                        + "&measure=billed_cost&limit=1000"))
            .header("Authorization", "Bearer " + token)
            .build();
    var body = HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    var costs = new TreeMap<String, BigDecimal>();
    for (var item : new ObjectMapper().readTree(body).get("items")) {
      put(
          costs,
          "%s %s %s"
              .formatted(
                  item.get("entity").asText(),
                  item.get("period").asText(),
                  item.get("currency").asText()),
          new BigDecimal(item.get("billed_cost").asText()));
    }
    return costs;
  }

  /** Of the hubs' entities: what the one without a hub publishes depends on the day. */
  private static void put(Map<String, BigDecimal> costs, String slice, BigDecimal cost) {
    if (!slice.startsWith(HublessEntity.ENTITY_ID)) {
      costs.put(slice, cost);
    }
  }

  /**
   * The row versions there are when nothing is under way: what follows an import takes a moment.
   */
  private static Map<String, String> awaitRest(RunningDemo running) {
    return await()
        .atMost(Duration.ofMinutes(5))
        .until(
            () -> {
              var versions = rowVersions(running);
              var isAtRest = isAtRest(running) && versions.equals(rowVersions(running));
              return isAtRest ? versions : null;
            },
            Objects::nonNull);
  }

  private static boolean isAtRest(RunningDemo running) {
    var hubs = Stream.concat(Stream.of(running.group()), running.locals().values().stream());
    var owed =
        running.group().getBean(LedgerWatch.class).readings().stream()
            .filter(reading -> reading.measure().equals("queue.depth"))
            .filter(reading -> !reading.of().startsWith("drops-")); // one is held
    return owed.allMatch(reading -> reading.value() == 0)
        && hubs.allMatch(
            hub -> hub.getBean(CamelContext.class).getInflightRepository().size() == 0);
  }

  private static Map<String, String> rowVersions(RunningDemo running) throws Exception {
    var versions = new TreeMap<>(query(running.group(), "row-versions"));
    for (var local : running.locals().entrySet()) {
      query(local.getValue(), "row-versions")
          .forEach((table, rows) -> versions.put(local.getKey() + " " + table, rows));
    }
    return versions;
  }

  private static Map<String, Map<String, String>> jobs(RunningDemo running) throws Exception {
    var jobs = new TreeMap<String, Map<String, String>>();
    jobs.put("group", query(running.group(), "scheduled-jobs"));
    for (var local : running.locals().entrySet()) {
      jobs.put(local.getKey(), query(local.getValue(), "scheduled-jobs"));
    }
    return jobs;
  }

  private static Map<String, String> query(ApplicationContext hub, String sql) throws Exception {
    try (Connection connection = hub.getBean(DataSource.class).getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(SqlFile.beside(DemoRecord.class, sql))) {
      var answer = new LinkedHashMap<String, String>();
      while (rows.next()) {
        answer.put(rows.getString(1), rows.getString(2));
      }
      return answer;
    }
  }
}
