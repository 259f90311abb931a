package org.finopshub.routes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A software catalog that speaks Backstage's {@code /api/catalog/entities/by-query}: bearer token,
 * filter on the first page, an opaque cursor after it.
 */
final class CatalogServer implements AutoCloseable {
  private final HttpServer server;
  private final String token;
  private final AtomicBoolean busy = new AtomicBoolean();
  private final AtomicInteger refused = new AtomicInteger();
  private volatile List<String> names = List.of();

  private CatalogServer(HttpServer server, String token) {
    this.server = server;
    this.token = token;
  }

  static CatalogServer start(String token) throws IOException {
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    var catalog = new CatalogServer(server, token);
    server.createContext("/api/catalog/entities/by-query", catalog::answer);
    server.start();
    return catalog;
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** What it answers with from now on. */
  void lists(String... componentNames) {
    names = List.of(componentNames);
  }

  /** Sends the next request away. */
  void isBusyOnce() {
    busy.set(true);
  }

  /** Requests without the token, or of another form than Backstage knows. */
  int refusedRequests() {
    return refused.get();
  }

  private void answer(HttpExchange exchange) throws IOException {
    var query = query(exchange);
    if (!("Bearer " + token).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
      refuse(exchange, 401);
    } else if (query.containsKey("cursor") == query.containsKey("filter")
        || !query.getOrDefault("filter", "kind=component").equals("kind=component")) {
      refuse(exchange, 400);
    } else if (busy.getAndSet(false)) {
      send(exchange, 503, "{}");
    } else {
      send(exchange, 200, page(query));
    }
  }

  private String page(Map<String, String> query) {
    int from = query.containsKey("cursor") ? Integer.parseInt(decoded(query.get("cursor"))) : 0;
    int to = Math.min(names.size(), from + Integer.parseInt(query.get("limit")));
    var next =
        to < names.size()
            ? "{\"nextCursor\": \"%s\"}".formatted(encoded(to))
            : "{\"prevCursor\": \"%s\"}".formatted(encoded(from));
    return "{\"items\": [%s], \"totalItems\": %d, \"pageInfo\": %s}"
        .formatted(
            names.subList(from, to).stream().map(CatalogServer::component).collect(joining(",")),
            names.size(),
            next);
  }

  private static String component(String name) {
    return """
        {"apiVersion": "backstage.io/v1beta1", "kind": "Component",
         "metadata": {"name": "%1$s", "namespace": "default",
                      "annotations": {"finopshub.org/application-id": "app-%1$s"}},
         "spec": {"type": "service", "lifecycle": "production",
                  "owner": "group:default/owners-of-%1$s", "system": "all"}}"""
        .formatted(name);
  }

  /** Opaque, and with the characters that a query must encode. */
  private static String encoded(int position) {
    return Base64.getEncoder().encodeToString(("\u00fb\u00ff" + position).getBytes(UTF_8));
  }

  private static String decoded(String cursor) {
    return new String(Base64.getDecoder().decode(cursor), UTF_8).substring(2);
  }

  private static Map<String, String> query(HttpExchange exchange) {
    return Stream.of(exchange.getRequestURI().getRawQuery().split("&"))
        .map(parameter -> parameter.split("=", 2))
        .collect(toMap(part -> part[0], part -> URLDecoder.decode(part[1], UTF_8)));
  }

  private void refuse(HttpExchange exchange, int status) throws IOException {
    refused.incrementAndGet();
    send(exchange, status, "{}");
  }

  private static void send(HttpExchange exchange, int status, String json) throws IOException {
    var bytes = json.getBytes(UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    try (var body = exchange.getResponseBody()) {
      body.write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
