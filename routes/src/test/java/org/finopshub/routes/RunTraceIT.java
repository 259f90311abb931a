package org.finopshub.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.opentelemetry.proto.trace.v1.Span;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.finopshub.routes.demo.SftpServer;
import org.finopshub.routes.trace.SpanCollector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator sees of a run who collects the traces of both hubs. */
class RunTraceIT {
  private static final YearMonth MONTH = YearMonth.of(2024, 3);
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @TempDir Path home;

  @Test
  void aRunIsOneTraceFromItsUsageToTheGroupsViews() throws Exception {
    try (var collector = SpanCollector.start();
        var sftp = server()) {
      var traced = Map.<String, Object>of("management.otlp.tracing.endpoint", collector.endpoint());
      var local = new TreeMap<>(traced);
      local.put("hub.local.sftp.port", sftp.port());
      try (var hubs = TwoHubs.start(home, home.resolve("sftp"), local, traced)) {
        hubs.usage(MONTH, "pay-web-0001,aws-ec2-hours,10.5,Hours,1.25,USD");
        hubs.compute(MONTH);

        var run = awaitLoaded(hubs);
        await()
            .atMost(PATIENCE)
            .untilAsserted(
                () ->
                    assertThat(collector.of(run))
                        .extracting(Span::getName)
                        .containsExactlyInAnyOrder(
                            "local-take-usage",
                            "local-run-month",
                            "local-export-slice",
                            "local-send-files",
                            "group-take-drop",
                            "group-check-drop",
                            "group-replace-slice",
                            "group-file-drop",
                            "group-refresh-views",
                            "local-close-export",
                            "local-take-receipt"));
        var spans = collector.of(run);
        var first = first(spans);
        assertThat(first.getName()).isEqualTo("local-take-usage");
        assertThat(spans)
            .filteredOn(span -> span != first)
            .allMatch(span -> span.getParentSpanId().equals(first.getSpanId()))
            .allMatch(span -> run.toString().equals(SpanCollector.attribute(span, "run_id")));
      }
    }
  }

  private static Span first(List<Span> spans) {
    return spans.stream()
        .filter(span -> span.getParentSpanId().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private static UUID awaitLoaded(TwoHubs hubs) {
    return await()
        .atMost(PATIENCE)
        .until(
            () ->
                hubs.groupDatabase()
                    .sql(
                        """
                        SELECT run_id
                          FROM ledger.group_ingestion_runs
                         WHERE period_month = :month
                           AND status = 'LOADED'""")
                    .param("month", MONTH.atDay(1))
                    .query(UUID.class)
                    .list(),
            list -> !list.isEmpty())
        .get(0);
  }

  private SftpServer server() throws Exception {
    var server = SftpServer.start(0, home.resolve("sftp"), home.resolve("host-key"));
    server.admit("atlas", TwoHubs.entityKey(home).publicKey());
    server.pinIn(home.resolve("known_hosts"));
    return server;
  }
}
