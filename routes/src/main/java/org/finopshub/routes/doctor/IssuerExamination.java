package org.finopshub.routes.doctor;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Whether the identity provider answers as itself, and agrees with the hub what time it is. */
@Component
@Order(5)
final class IssuerExamination implements Examination {
  private static final String ISSUER = "issuer";
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Environment settings;
  private final ClockComparison clock;

  IssuerExamination(Environment settings, ClockComparison clock) {
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public List<Finding> findings() {
    var issuer = settings.getProperty("hub.access.issuer", "");
    if (issuer.isBlank()) {
      return List.of(
          Finding.wrong(
              ISSUER, "hub.access.issuer is not set", "set it: until then nobody gets in"));
    }
    try {
      return asked(issuer);
    } catch (IOException | IllegalArgumentException unreachable) {
      return List.of(
          Finding.unreachable(
              ISSUER,
              "%s: %s".formatted(issuer, unreachable),
              "check hub.access.issuer, the network, and that the identity provider is up"));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return List.of();
    }
  }

  private List<Finding> asked(String issuer) throws IOException, InterruptedException {
    var address = URI.create(issuer.replaceAll("/$", "") + "/.well-known/openid-configuration");
    var answer =
        HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .build()
            .send(
                HttpRequest.newBuilder(address).timeout(PATIENCE).build(), BodyHandlers.ofString());
    var findings = new ArrayList<Finding>();
    findings.add(identity(issuer, answer));
    answer.headers().firstValue("date").ifPresent(date -> findings.add(time(date)));
    return findings;
  }

  private static Finding identity(String issuer, HttpResponse<String> answer) throws IOException {
    var named =
        answer.statusCode() == 200
            ? new ObjectMapper().readTree(answer.body()).path("issuer").asText()
            : "HTTP " + answer.statusCode();
    return named.equals(issuer)
        ? Finding.ok(ISSUER, issuer)
        : Finding.wrong(
            ISSUER,
            "%s answers as %s".formatted(issuer, named),
            "set hub.access.issuer to what its tokens say");
  }

  private Finding time(String date) {
    return clock.with(
        "identity provider",
        ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
  }
}
