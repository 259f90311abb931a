package org.finopshub.portal.group;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.finopshub.portal.access.Role;
import org.finopshub.portal.access.TestTokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.RequestEntity;
import org.springframework.http.ResponseEntity;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.context.jdbc.Sql.ExecutionPhase;

/** Every caller at every door, for the figures of either entity: {@code access-matrix.txt}. */
@SpringBootTest(
    classes = GroupPortal.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.flyway.default-schema=ledger",
      "spring.flyway.locations=classpath:org/finopshub/group/migration",
      "spring.application.name=matrix"
    })
@Sql(
    value = {"ledger.sql", "calendar.sql", "alerts.sql", "anomalies.sql", "findings.sql"},
    executionPhase = ExecutionPhase.BEFORE_TEST_CLASS)
@ActiveProfiles("group")
@DirtiesContext
class AccessMatrixIT {
  private static final String SILENCE =
      "{\"until\":\"2099-01-01T00:00:00Z\",\"reason\":\"matrix\"}";
  private static final String VERDICT = "{\"status\":\"open\"}";
  private static final String REASON = "{\"reason\":\"matrix\"}";

  @Autowired private TestRestTemplate http;

  /** One line of the table: a request, and what each caller hears. */
  record Line(String request, List<String> expected) {
    @Override
    public String toString() {
      return request;
    }
  }

  static Stream<Line> lines() throws IOException {
    var table = new ClassPathResource("access-matrix.txt", AccessMatrixIT.class);
    return table
        .getContentAsString(StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.startsWith("GET ") || line.startsWith("POST "))
        .map(line -> line.split(" +"))
        .map(
            cells ->
                new Line(
                    cells[0] + " " + cells[1],
                    List.of(Arrays.copyOfRange(cells, 2, cells.length))));
  }

  @ParameterizedTest
  @MethodSource("lines")
  void everyCallerHearsWhatTheTableSays(Line line) {
    var callers = callers();

    var heard = callers.stream().map(token -> said(ask(line.request(), token))).toList();

    assertThat(named(heard)).as(line.request()).isEqualTo(named(line.expected()));
  }

  @ParameterizedTest
  @MethodSource("lines")
  void noAnswerHoldsAnythingOfAnotherEntity(Line line) {
    var everythingOfAtlas = caller(TestTokens.GROUP, Role.values()).entities("atlas").signed();

    var answer = ask(line.request(), "Bearer " + everythingOfAtlas);

    // What the question named may be said again when it is refused.
    assertThat(answer.getBody().replace("missing:boreal:2024-08", ""))
        .as(line.request())
        .satisfiesAnyOf(
            body -> assertThat(body).doesNotContain("boreal"),
            body -> assertThat(answer.getStatusCode().is4xxClientError()).isTrue());
  }

  /** In the order of the table's columns. */
  private static List<String> callers() {
    var tokens =
        Stream.of(
                caller(TestTokens.LOCAL, Role.values()).groups("/group"),
                caller(TestTokens.GROUP).groups("/group"),
                caller(TestTokens.GROUP, Role.values()),
                caller(TestTokens.GROUP, Role.VIEWER).groups("/group"),
                caller(TestTokens.GROUP, Role.VIEWER).entities("atlas"),
                caller(TestTokens.GROUP, Role.VIEWER).entities("boreal"),
                caller(TestTokens.GROUP, Role.ANALYST).groups("/group"),
                caller(TestTokens.GROUP, Role.ANALYST).entities("atlas"),
                caller(TestTokens.GROUP, Role.OPERATOR).groups("/group"),
                caller(TestTokens.GROUP, Role.OPERATOR).entities("atlas"),
                caller(TestTokens.GROUP, Role.REFERENTIAL_STEWARD).groups("/group"),
                caller(TestTokens.GROUP, Role.REFERENTIAL_STEWARD).entities("atlas"),
                caller(TestTokens.GROUP, Role.AUDITOR).groups("/group"),
                caller(TestTokens.GROUP, Role.AUDITOR).entities("atlas"))
            .map(token -> "Bearer " + token.signed());
    return Stream.concat(Stream.of(""), tokens).toList();
  }

  private static TestTokens caller(String audience, Role... roles) {
    return TestTokens.of("somebody", audience).roles(roles);
  }

  private static String named(List<String> cells) {
    var names =
        List.of(
            "nobody",
            "other-hub",
            "no-role",
            "no-entity",
            "viewer/all",
            "viewer/atlas",
            "viewer/boreal",
            "analyst/all",
            "analyst/atlas",
            "operator/all",
            "operator/atlas",
            "steward/all",
            "steward/atlas",
            "auditor/all",
            "auditor/atlas");
    return IntStream.range(0, Math.max(cells.size(), names.size()))
        .mapToObj(cell -> names.get(cell) + " " + cells.get(cell))
        .collect(Collectors.joining("\n"));
  }

  private ResponseEntity<String> ask(String request, String authorization) {
    var method = HttpMethod.valueOf(request.substring(0, request.indexOf(' ')));
    var path = request.substring(request.indexOf(' ') + 1);
    var asked =
        RequestEntity.method(method, URI.create(http.getRootUri() + path))
            .header(HttpHeaders.AUTHORIZATION, authorization)
            .contentType(MediaType.APPLICATION_JSON)
            .body(body(path));
    return http.exchange(asked, String.class);
  }

  private static String body(String path) {
    if (path.contains("/silence")) {
      return SILENCE;
    }
    return path.contains("/anomalies/") ? VERDICT : REASON;
  }

  /** The status; of an answered list, whether there was anything to see. */
  private static String said(ResponseEntity<String> answer) {
    var list = items(answer);
    if (list.isMissingNode()) {
      return Integer.toString(answer.getStatusCode().value());
    }
    return list.isEmpty() ? "none" : "seen";
  }

  private static JsonNode items(ResponseEntity<String> answer) {
    try {
      return MediaType.APPLICATION_JSON.isCompatibleWith(answer.getHeaders().getContentType())
          ? new ObjectMapper().readTree(answer.getBody()).path("items")
          : MissingNode.getInstance();
    } catch (JsonProcessingException malformed) {
      throw new IllegalStateException(malformed);
    }
  }
}
