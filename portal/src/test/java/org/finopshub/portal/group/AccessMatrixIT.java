package org.finopshub.portal.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.finopshub.portal.access.AccessMatrix;
import org.finopshub.portal.access.AccessMatrix.Line;
import org.finopshub.portal.access.Role;
import org.finopshub.portal.access.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.context.jdbc.Sql.ExecutionPhase;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

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
    value = {
      "ledger.sql",
      "calendar.sql",
      "alerts.sql",
      "anomalies.sql",
      "findings.sql",
      "replays.sql"
    },
    executionPhase = ExecutionPhase.BEFORE_TEST_CLASS)
@ActiveProfiles("group")
@DirtiesContext
class AccessMatrixIT {
  private static final String SILENCE =
      "{\"until\":\"2099-01-01T00:00:00Z\",\"reason\":\"matrix\"}";
  private static final String VERDICT = "{\"status\":\"open\"}";
  private static final String REASON = "{\"reason\":\"matrix\"}";

  @Autowired private TestRestTemplate http;
  @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;

  static Stream<Line> lines() throws IOException {
    return AccessMatrix.lines("access-matrix.txt", AccessMatrixIT.class);
  }

  @Test
  void noEndpointIsLeftOutOfTheTable() throws IOException {
    assertThat(AccessMatrix.unasked(lines(), requestMappingHandlerMapping)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("lines")
  void everyCallerHearsWhatTheTableSays(Line line) {
    var matrix = matrix();

    assertThat(matrix.heard(line)).as(line.request()).isEqualTo(matrix.expected(line));
  }

  @ParameterizedTest
  @MethodSource("lines")
  void noAnswerHoldsAnythingOfAnotherEntity(Line line) {
    var everythingOfAtlas = caller(TestTokens.GROUP, Role.values()).entities("atlas").signed();

    var answer = matrix().ask(line.request(), "Bearer " + everythingOfAtlas);

    // What the question named may be said again when it is refused.
    assertThat(answer.getBody().replace("missing:boreal:2024-08", ""))
        .as(line.request())
        .satisfiesAnyOf(
            body -> assertThat(body).doesNotContain("boreal"),
            body -> assertThat(answer.getStatusCode().is4xxClientError()).isTrue());
  }

  /** Its callers in the order of the table's columns. */
  private AccessMatrix matrix() {
    return new AccessMatrix(http, AccessMatrixIT::body)
        .caller("other-hub", caller(TestTokens.LOCAL, Role.values()).groups("/group"))
        .caller("no-role", caller(TestTokens.GROUP).groups("/group"))
        .caller("no-entity", caller(TestTokens.GROUP, Role.values()))
        .caller("viewer/all", caller(TestTokens.GROUP, Role.VIEWER).groups("/group"))
        .caller("viewer/atlas", caller(TestTokens.GROUP, Role.VIEWER).entities("atlas"))
        .caller("viewer/boreal", caller(TestTokens.GROUP, Role.VIEWER).entities("boreal"))
        .caller("analyst/all", caller(TestTokens.GROUP, Role.ANALYST).groups("/group"))
        .caller("analyst/atlas", caller(TestTokens.GROUP, Role.ANALYST).entities("atlas"))
        .caller("operator/all", caller(TestTokens.GROUP, Role.OPERATOR).groups("/group"))
        .caller("operator/atlas", caller(TestTokens.GROUP, Role.OPERATOR).entities("atlas"))
        .caller("steward/all", caller(TestTokens.GROUP, Role.REFERENTIAL_STEWARD).groups("/group"))
        .caller(
            "steward/atlas", caller(TestTokens.GROUP, Role.REFERENTIAL_STEWARD).entities("atlas"))
        .caller("auditor/all", caller(TestTokens.GROUP, Role.AUDITOR).groups("/group"))
        .caller("auditor/atlas", caller(TestTokens.GROUP, Role.AUDITOR).entities("atlas"));
  }

  private static TestTokens caller(String audience, Role... roles) {
    return TestTokens.of("somebody", audience).roles(roles);
  }

  private static String body(String path) {
    if (path.contains("/silence")) {
      return SILENCE;
    }
    return path.contains("/anomalies/") ? VERDICT : REASON;
  }
}
