package org.finopshub.routes.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Base64;

/** A token for programs that ask the running demo: OAuth 2 client credentials. */
final class ProgramToken {
  private ProgramToken() {}

  /**
   * Asks the demo's identity provider for one.
   *
   * @throws DemoRefusedException when no demo is up there
   */
  static String request(DemoHome home, DemoPorts ports) throws IOException, InterruptedException {
    var secret = DemoIdentity.programSecret(home);
    if (Files.notExists(secret)) {
      throw new DemoRefusedException("no demo was ever up in " + home.directory());
    }
    var request =
        HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:%d/oauth2/token".formatted(ports.identity())))
            .header("Authorization", basic(DemoIdentity.PROGRAM, Files.readString(secret)))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("grant_type=client_credentials"))
            .build();
    try {
      var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream()).body();
      return new ObjectMapper().readTree(answer).required("access_token").asText();
    } catch (ConnectException nobody) {
      throw new DemoRefusedException(
          "no demo listens on port %d; start ./hub demo first".formatted(ports.identity()));
    }
  }

  private static String basic(String name, String secret) {
    var credentials = (name + ":" + secret).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(credentials);
  }
}
