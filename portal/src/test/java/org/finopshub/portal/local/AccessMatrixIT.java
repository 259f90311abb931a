package org.finopshub.portal.local;

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

/** Every caller at every door of an entity's hub: {@code access-matrix.txt}. */
@SpringBootTest(
    classes = LocalPortal.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.flyway.default-schema=mart",
      "spring.flyway.locations=classpath:org/finopshub/local/migration",
      "spring.application.name=matrix"
    })
@Sql(
    value = {"mart.sql", "applications.sql"},
    executionPhase = ExecutionPhase.BEFORE_TEST_CLASS)
@ActiveProfiles("local")
@DirtiesContext
class AccessMatrixIT {
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

  /** Its callers in the order of the table's columns. */
  private AccessMatrix matrix() {
    return new AccessMatrix(http, AccessMatrixIT::body)
        .caller("of-the-group", caller(TestTokens.GROUP, Role.values()).entities("atlas"))
        .caller("no-role", caller(TestTokens.LOCAL).entities("atlas"))
        .caller("no-entity", caller(TestTokens.LOCAL, Role.values()))
        .caller("everything/group", caller(TestTokens.LOCAL, Role.values()).groups("/group"))
        .caller("everything/boreal", caller(TestTokens.LOCAL, Role.values()).entities("boreal"))
        .caller("viewer/atlas", caller(TestTokens.LOCAL, Role.VIEWER).entities("atlas"))
        .caller("viewer/both", caller(TestTokens.LOCAL, Role.VIEWER).entities("atlas", "boreal"))
        .caller("viewer/boreal", caller(TestTokens.LOCAL, Role.VIEWER).entities("boreal"))
        .caller("analyst/atlas", caller(TestTokens.LOCAL, Role.ANALYST).entities("atlas"))
        .caller("operator/atlas", caller(TestTokens.LOCAL, Role.OPERATOR).entities("atlas"))
        .caller(
            "steward/atlas", caller(TestTokens.LOCAL, Role.REFERENTIAL_STEWARD).entities("atlas"))
        .caller("auditor/atlas", caller(TestTokens.LOCAL, Role.AUDITOR).entities("atlas"))
        .caller("collector/atlas", caller(TestTokens.LOCAL, Role.COLLECTOR).entities("atlas"));
  }

  private static TestTokens caller(String audience, Role... roles) {
    return TestTokens.of("somebody", audience).roles(roles);
  }

  private static String body(String path) {
    return path.endsWith("/batch-runs") ? "{\"period\":\"2024-09\"}" : "{}";
  }
}
