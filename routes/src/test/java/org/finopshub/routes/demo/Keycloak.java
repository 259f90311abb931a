package org.finopshub.routes.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** A real Keycloak with the realm of {@code config/keycloak}, unpacked by the build. */
final class Keycloak implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final String ADMIN = "admin";
  private static final String REALM = "finops-hub";

  private final Process process;
  private final String url;
  private final String management;

  private Keycloak(Process process, String url, String management) {
    this.process = process;
    this.url = url;
    this.management = management;
  }

  /**
   * Starts it and waits until it answers.
   *
   * @param directory its distribution
   * @param environment what the realm's placeholders stand for
   */
  static Keycloak start(
      Path directory, Path realm, int port, int managementPort, Map<String, String> environment)
      throws IOException, InterruptedException {
    Files.createDirectories(directory.resolve("data/import"));
    Files.copy(
        realm,
        directory.resolve("data/import").resolve(realm.getFileName()),
        StandardCopyOption.REPLACE_EXISTING);
    command(directory, Map.of(), "build", "--db=dev-mem", "--health-enabled=true").waitFor();
    var url = "http://127.0.0.1:" + port;
    var process =
        command(
            directory,
            environment,
            "start",
            "--optimized",
            "--import-realm",
            "--http-enabled=true",
            "--hostname=" + url,
            "--http-host=127.0.0.1",
            "--http-port=" + port,
            "--http-management-port=" + managementPort);
    var keycloak = new Keycloak(process, url, "http://127.0.0.1:" + managementPort);
    Awaitility.await().atMost(PATIENCE).ignoreExceptions().until(keycloak::isReady);
    return keycloak;
  }

  String issuer() {
    return url + "/realms/" + REALM;
  }

  /** Adds somebody to the realm, with a role and a group. */
  void admit(String name, String password, String group, String role) throws Exception {
    var person =
        """
        {"username":"%s","enabled":true,"email":"%s@example.org","firstName":"%s","lastName":"X",
         "groups":["%s"],"credentials":[{"type":"password","value":"%s","temporary":false}]}\
        """
            .formatted(name, name, name, group, password);
    var created = administer("POST", "/users", person);
    var id = created.headers().firstValue("location").orElseThrow().replaceAll(".*/", "");
    administer(
        "POST",
        "/users/" + id + "/role-mappings/realm",
        "[" + administer("GET", "/roles/" + role, "").body() + "]");
  }

  /** An access token of a program. */
  String token(String client, String secret) throws Exception {
    var credentials =
        Base64.getEncoder()
            .encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
    return accessToken(
        HttpRequest.newBuilder(URI.create(issuer() + "/protocol/openid-connect/token"))
            .header("Authorization", "Basic " + credentials),
        "grant_type=client_credentials");
  }

  private HttpResponse<String> administer(String method, String path, String body)
      throws Exception {
    var admin =
        accessToken(
            HttpRequest.newBuilder(
                URI.create(url + "/realms/master/protocol/openid-connect/token")),
            "client_id=admin-cli&grant_type=password&username=%s&password=%s"
                .formatted(ADMIN, ADMIN));
    return send(
        HttpRequest.newBuilder(URI.create(url + "/admin/realms/" + REALM + path))
            .header("Authorization", "Bearer " + admin)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body)));
  }

  private static String accessToken(HttpRequest.Builder request, String form) throws Exception {
    var answer =
        send(
            request
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    return new ObjectMapper().readTree(answer.body()).required("access_token").asText();
  }

  private boolean isReady() throws Exception {
    var health = HttpRequest.newBuilder(URI.create(management + "/health/ready"));
    var realm = HttpRequest.newBuilder(URI.create(issuer()));
    return send(health).statusCode() == 200 && send(realm).statusCode() == 200;
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }

  private static Process command(
      Path directory, Map<String, String> environment, String... arguments) throws IOException {
    var command = new ArrayList<>(List.of("bash", directory.resolve("bin/kc.sh").toString()));
    command.addAll(List.of(arguments));
    var builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(directory.resolve("keycloak.log").toFile());
    builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
    builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN);
    builder.environment().putAll(environment);
    return builder.start();
  }

  @Override
  public void close() throws InterruptedException {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    process.waitFor(30, TimeUnit.SECONDS);
  }
}
