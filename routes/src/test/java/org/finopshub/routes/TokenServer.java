package org.finopshub.routes;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;

/** Gives the group's hub its token for client credentials, as an identity provider would. */
final class TokenServer implements AutoCloseable {
  private final HttpServer server;
  private final String token;

  private TokenServer(HttpServer server, String token) {
    this.server = server;
    this.token = token;
  }

  static TokenServer giving(String token) throws IOException {
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    var server = new TokenServer(HttpServer.create(address, 0), token);
    server.server.createContext("/token", server::answer);
    server.server.start();
    return server;
  }

  /** What makes the group's hub fetch atlas' drops when it is told to, and only then. */
  Map<String, Object> pullSettings(int localPort) {
    return Map.of(
        "hub.group.entities.atlas.delivery", "pull",
        "hub.group.entities.atlas.url", "http://127.0.0.1:" + localPort,
        "hub.group.pull.token-uri",
            "http://127.0.0.1:%d/token".formatted(server.getAddress().getPort()),
        "hub.group.pull.client-secret.value", "secret",
        "hub.group.pull.poll-every", "1h");
  }

  private void answer(HttpExchange exchange) throws IOException {
    var body =
        "{\"access_token\": \"%s\", \"token_type\": \"Bearer\", \"expires_in\": 3600}"
            .formatted(token)
            .getBytes(UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, body.length);
    try (var out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
