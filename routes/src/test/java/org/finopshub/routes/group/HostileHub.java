package org.finopshub.routes.group;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An entity's hub in the wrong hands, and beside it the place where the group gets its tokens. */
final class HostileHub implements AutoCloseable {
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final HttpServer server;

  /** Answers one request as it likes. */
  interface Answer {
    void to(HttpExchange exchange) throws IOException;
  }

  private HostileHub(HttpServer server) {
    this.server = server;
  }

  static HostileHub answering(Answer answer) throws IOException {
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    var hub = new HostileHub(HttpServer.create(address, 0));
    hub.server.setExecutor(hub.threads);
    hub.server.createContext("/token", HostileHub::giveToken);
    hub.server.createContext(
        "/",
        exchange -> {
          hub.asked.add(exchange.getRequestURI().getPath());
          try (exchange) {
            answer.to(exchange);
          }
        });
    hub.server.start();
    return hub;
  }

  URI uri(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  /** The paths it was asked for, tokens aside. */
  List<String> asked() {
    return asked;
  }

  private static void giveToken(HttpExchange exchange) throws IOException {
    var token = "{\"access_token\": \"t\", \"token_type\": \"Bearer\", \"expires_in\": 3600}";
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    answer(exchange, 200, token.getBytes(UTF_8));
  }

  static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
