package org.finopshub.routes.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.awaitility.core.ThrowingRunnable;
import org.finopshub.routes.HubDatabases;
import org.finopshub.routes.demo.SharedDemo;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What monitoring is configured to look at is measured by a hub that runs, and written down. */
class MetricNamesIT {
  private static final Pattern NAME =
      Pattern.compile("\\b(?:finops|camel|http_server|hikaricp|jvm)_[a-z_]+\\b");
  private static final Path RULES = HubDatabases.CONFIG.resolve("prometheus/finops-hub.rules.yaml");
  private static final Path DASHBOARD = HubDatabases.CONFIG.resolve("grafana/finops-hub.json");
  private static final Path PAGE = HubDatabases.CONFIG.resolve("../docs/metrics.md");

  @BeforeAll
  static void start() {
    SharedDemo.running(); // which may take longer than what is waited for below
  }

  @Test
  void rulesAndDashboardLookAtWhatIsThere() throws IOException {
    var looked = names(Files.readString(RULES) + Files.readString(DASHBOARD));

    assertThat(looked).hasSizeGreaterThan(12);
    awaitScrape(() -> assertThat(looked).isSubsetOf(measured()));
  }

  @Test
  void whatTheHubMeasuresItselfIsWrittenDown() throws Exception {
    var written = names(Files.readString(PAGE));

    awaitScrape(() -> assertThat(written).isSubsetOf(measured()));
    assertThat(measured().stream().filter(name -> name.startsWith("finops_")))
        .allSatisfy(name -> assertThat(written).anyMatch(name::startsWith));
  }

  @Test
  void whatWasDeliveredIsCounted() {
    awaitScrape(
        () ->
            assertThat(scrape("group management"))
                .contains("finops_import_seconds_count{entity=\"boreal\",status=\"LOADED\"} 3")
                .contains("finops_queue_depth{queue=\"receipt\"} 0.0")
                .contains("finops_view_stale_seconds{view=\"entity_month\"} 0.0"));
  }

  /** Hubs read their databases twice a minute. */
  private static void awaitScrape(ThrowingRunnable shown) {
    await().atMost(Duration.ofMinutes(3)).untilAsserted(shown);
  }

  private static Set<String> measured() throws Exception {
    return names(scrape("group management") + scrape("atlas management"));
  }

  private static Set<String> names(String text) {
    return NAME.matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String scrape(String hub) throws Exception {
    var demo = SharedDemo.running();
    var asked =
        HttpRequest.newBuilder(URI.create(demo.url(hub) + "/actuator/prometheus"))
            .header("Authorization", "Bearer " + demo.token())
            .build();
    return HttpClient.newHttpClient().send(asked, BodyHandlers.ofString()).body();
  }
}
