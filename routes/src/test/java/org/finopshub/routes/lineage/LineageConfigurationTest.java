package org.finopshub.routes.lineage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import io.openlineage.client.OpenLineage.RunEvent.EventType;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.finopshub.contract.slice.DropName;
import org.finopshub.routes.settings.LineageSettings;
import org.finopshub.routes.settings.LineageSettings.Transport;
import org.finopshub.routes.settings.Secret;
import org.junit.jupiter.api.Test;

class LineageConfigurationTest {
  private static final int LONGER_THAN_ANYBODY_WAITS_IN_SECONDS = 4;
  private static final UUID RUN = UUID.fromString("0f6c3b1e-8d5a-4f7e-9a51-6f0a1c2d3e4f");
  private static final Work IMPORT =
      new Work(
          "atlas.import",
          RUN,
          new DropName("atlas", YearMonth.of(2024, 9), RUN),
          List.of(Dataset.file("atlas.manifest.json")),
          List.of(Dataset.table("ledger.fact_charge")));

  @Test
  void aFailureIsPostedWithItsReasonAndTheKey() throws Exception {
    var heard = new CopyOnWriteArrayList<String>();
    var service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    service.createContext(
        "/",
        exchange -> {
          heard.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
          heard.add(exchange.getRequestHeaders().getFirst("Authorization"));
          heard.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
          exchange.sendResponseHeaders(201, -1);
          exchange.close();
        });
    service.start();
    var url = URI.create("http://127.0.0.1:" + service.getAddress().getPort());
    var settings =
        new LineageSettings(
            Transport.HTTP, null, url, new Secret("k3y", null), "finops", Duration.ofMinutes(1));

    try (var client = new LineageConfiguration().openLineageClient(settings)) {
      client.emit(
          new RunEvents("finops", "jdbc:postgresql://db.example:5432/hub?user=hub&password=secret")
              .event(
                  IMPORT, EventType.FAIL, Instant.parse("2024-10-05T02:12:02Z"), "size-mismatch"));
    } finally {
      service.stop(0);
    }

    assertThat(heard).startsWith("POST /api/v1/lineage", "Bearer k3y").doesNotContain("secret");
    var event = new ObjectMapper().readTree(heard.get(2));
    assertThat(event.path("eventType").asText()).isEqualTo("FAIL");
    assertThat(event.path("eventTime").asText()).isEqualTo("2024-10-05T02:12:02Z");
    assertThat(event.path("job").toString())
        .isEqualTo("{\"namespace\":\"finops\",\"name\":\"atlas.import\"}");
    assertThat(event.at("/run/facets/errorMessage/message").asText()).isEqualTo("size-mismatch");
    assertThat(event.at("/run/facets/finops_slice/period").asText()).isEqualTo("2024-09");
    assertThat(event.at("/run/facets/nominalTime/nominalEndTime").asText())
        .isEqualTo("2024-10-01T00:00:00Z");
    assertThat(event.at("/inputs/0/namespace").asText()).isEqualTo("finops");
    assertThat(event.at("/outputs/0/namespace").asText()).isEqualTo("postgres://db.example:5432");
    assertThat(event.at("/outputs/0/name").asText()).isEqualTo("hub.ledger.fact_charge");
  }

  @Test
  void aServiceThatSaysNothingIsGivenUp() throws Exception {
    var over = new CountDownLatch(1);
    var service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    service.createContext(
        "/",
        exchange -> {
          await(over);
          exchange.sendResponseHeaders(201, -1);
          exchange.close();
        });
    service.start();
    var url = URI.create("http://127.0.0.1:" + service.getAddress().getPort());
    var settings =
        new LineageSettings(Transport.HTTP, null, url, null, "finops", Duration.ofMillis(300));

    try (var client = new LineageConfiguration().openLineageClient(settings)) {
      var event =
          new RunEvents("finops", "jdbc:postgresql://db.example:5432/hub")
              .event(IMPORT, EventType.COMPLETE, Instant.parse("2024-10-05T02:12:02Z"), null);

      assertThatThrownBy(() -> client.emit(event)).hasStackTraceContaining("Read timed out");
    } finally {
      over.countDown();
      service.stop(0);
    }
  }

  private static void await(CountDownLatch over) {
    try {
      over.await(LONGER_THAN_ANYBODY_WAITS_IN_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
