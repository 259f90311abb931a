package org.finopshub.routes.alert;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/**
 * Posts JSON to one URL; follows no redirect, which would take a notice where nobody configured it,
 * and never says the URL, which may hold a token.
 */
final class WebhookPost {
  private static final int TOO_SLOW = 408;
  private static final int TOO_MANY = 429;
  private static final int SERVER_ERROR = 500;

  private final HttpClient http;
  private final URI uri;
  private final Duration timeout;

  WebhookPost(URI uri, Duration timeout) {
    this.uri = uri;
    this.timeout = timeout;
    this.http =
        HttpClient.newBuilder().followRedirects(Redirect.NEVER).connectTimeout(timeout).build();
  }

  /**
   * @throws IOException when the receiver is down, busy or broken
   * @throws IllegalStateException with the status when it refuses this body
   */
  void post(String contentType, Map<String, String> headers, byte[] body) throws IOException {
    var request =
        HttpRequest.newBuilder(uri)
            .timeout(timeout)
            .header("Content-Type", contentType)
            .POST(BodyPublishers.ofByteArray(body));
    headers.forEach(request::header);
    int status = send(request.build());
    if (status == TOO_SLOW || status == TOO_MANY || status >= SERVER_ERROR) {
      throw new IOException("The receiver answered " + status);
    }
    if (status / 100 != 2) {
      throw new IllegalStateException("The receiver refused with " + status);
    }
  }

  private int send(HttpRequest request) throws IOException {
    try {
      return http.send(request, BodyHandlers.discarding()).statusCode();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw (IOException) new InterruptedIOException("Interrupted").initCause(e);
    }
  }
}
