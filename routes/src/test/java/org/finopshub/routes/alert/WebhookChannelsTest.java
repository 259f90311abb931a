package org.finopshub.routes.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.finopshub.group.alert.Notice;
import org.finopshub.group.alert.Severity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a receiver of the test's own gets. */
class WebhookChannelsTest {
  static final Notice NOTICE =
      new Notice(
          UUID.fromString("0f6c3b1e-8d5a-4f7e-9a51-6f0a1c2d3e4f"),
          Notice.Event.RAISED,
          Severity.CRITICAL,
          "missing:boreal:2026-05",
          "missing",
          "boreal",
          YearMonth.of(2026, 5),
          "Nothing <!channel> & more",
          Instant.parse("2026-06-07T16:00:00Z"));

  private final List<Received> received = new CopyOnWriteArrayList<>();
  private HttpServer server;
  private volatile int answer = 204;

  private record Received(String path, String contentType, String signature, String body) {}

  @BeforeEach
  void listen() throws IOException {
    server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.createContext("/", this::receive);
    server.start();
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  @Test
  void aWebhookGetsASignedCloudEvent() throws IOException {
    new CloudEventWebhook(webhook(), Optional.of("Jefe")).send(NOTICE);

    assertThat(received)
        .singleElement()
        .satisfies(
            post -> {
              assertThat(post.contentType())
                  .isEqualTo("application/cloudevents+json; charset=UTF-8");
              assertThat(new ObjectMapper().readTree(post.body()).toString())
                  .isEqualTo(
                      """
                      {"specversion":"1.0",\
                      "id":"0f6c3b1e-8d5a-4f7e-9a51-6f0a1c2d3e4f-raised",\
                      "source":"/finops-hub/group","type":"org.finopshub.alert.raised",\
                      "datacontenttype":"application/json","subject":"missing:boreal:2026-05",\
                      "time":"2026-06-07T16:00:00Z","data":{\
                      "alert_id":"0f6c3b1e-8d5a-4f7e-9a51-6f0a1c2d3e4f","event":"RAISED",\
                      "severity":"CRITICAL","key":"missing:boreal:2026-05","code":"missing",\
                      "entity_id":"boreal","period":"2026-05",\
                      "message":"Nothing <!channel> & more","at":"2026-06-07T16:00:00Z"}}""");
            });
  }

  /** The key and the sentence of RFC 4231, test case 2. */
  @Test
  void theSignatureIsTheHmacOfTheBody() {
    assertThat(
            CloudEventWebhook.signature(
                Optional.of(CloudEventWebhook.key("Jefe")),
                "what do ya want for nothing?".getBytes(StandardCharsets.UTF_8)))
        .containsEntry(
            "X-Hub-Signature-256",
            "sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
  }

  @Test
  void withoutASecretNothingIsSigned() throws IOException {
    new CloudEventWebhook(webhook(), Optional.empty()).send(NOTICE);

    assertThat(received).extracting(Received::signature).containsOnlyNulls();
  }

  @Test
  void slackGetsATextInWhichNothingIsAMention() throws IOException {
    new SlackWebhook(webhook()).send(NOTICE);

    assertThat(received)
        .extracting(Received::body)
        .singleElement()
        .satisfies(
            body ->
                assertThat(new ObjectMapper().readTree(body).path("text").asText())
                    .isEqualTo(
                        """
                        *CRITICAL missing:boreal:2026-05 raised*
                        Nothing &lt;!channel&gt; &amp; more"""));
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 429, 500, 503})
  void aReceiverThatIsBusyOrBrokenIsDown(int status) {
    answer = status;

    assertThatThrownBy(() -> new SlackWebhook(webhook()).send(NOTICE))
        .isInstanceOf(IOException.class)
        .hasMessage("The receiver answered " + status);
  }

  @Test
  void aRedirectIsRefusedAndNotFollowed() {
    answer = 307;

    assertThatThrownBy(() -> new SlackWebhook(webhook()).send(NOTICE))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The receiver refused with 307");
    assertThat(received).extracting(Received::path).containsExactly("/hook/token");
  }

  @Test
  void aReceiverThatIsNotThereIsDownAndItsTokenIsNotSaid() {
    server.stop(0);

    assertThatThrownBy(() -> new SlackWebhook(webhook()).send(NOTICE))
        .isInstanceOf(IOException.class)
        .satisfies(failure -> assertThat(failure.toString()).doesNotContain("token"));
  }

  @Test
  void aReceiverThatSaysNothingIsDown() throws IOException {
    try (var mute = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      var uri = URI.create("http://127.0.0.1:%d/hook/token".formatted(mute.getLocalPort()));
      var webhook = new WebhookPost(uri, Duration.ofMillis(300));

      assertThatThrownBy(() -> new SlackWebhook(webhook).send(NOTICE))
          .isInstanceOf(HttpTimeoutException.class);
    }
  }

  private WebhookPost webhook() {
    return new WebhookPost(
        URI.create("http://127.0.0.1:%d/hook/token".formatted(server.getAddress().getPort())),
        Duration.ofMinutes(1));
  }

  private void receive(HttpExchange exchange) throws IOException {
    try (exchange) {
      var headers = exchange.getRequestHeaders();
      received.add(
          new Received(
              exchange.getRequestURI().getPath(),
              headers.getFirst("Content-Type"),
              headers.getFirst("X-Hub-Signature-256"),
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
      exchange.getResponseHeaders().add("Location", "/elsewhere");
      exchange.sendResponseHeaders(answer, -1);
    }
  }
}
