package org.finopshub.benchmarks.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Asks a hub of this machine. */
public final class ApiClient {
  private static final double NANOS_PER_MILLI = 1e6;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String address;
  private final String token;

  public ApiClient(int port, String token) {
    this.address = "http://127.0.0.1:" + port;
    this.token = token;
  }

  /** How long an answer takes to its last byte. */
  public double millis(String question) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(address + question))
            .header("Authorization", "Bearer " + token)
            .build();
    long start = System.nanoTime();
    var answer = http.send(request, BodyHandlers.ofString());
    double millis = (System.nanoTime() - start) / NANOS_PER_MILLI;
    if (answer.statusCode() != 200) {
      throw new IOException("%s: %d %s".formatted(question, answer.statusCode(), answer.body()));
    }
    return millis;
  }
}
