package org.finopshub.portal.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** A hub that nobody told where callers come from. */
@SpringBootTest(
    classes = LocalPortal.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.flyway.default-schema=mart",
      "spring.flyway.locations=classpath:org/finopshub/local/migration",
      "hub.access.issuer="
    })
@ActiveProfiles("local")
@DirtiesContext
class ClosedHubIT {
  @Autowired private TestRestTemplate http;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/local/v1/costs?from=2024-09",
        "/local/overview",
        "/",
        "/v3/api-docs",
        "/oauth2/authorization/hub"
      })
  void everyDoorSaysWhatToConfigure(String path) {
    var answer = http.getForEntity(path, JsonNode.class);

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
    assertThat(answer.getBody().path("code").asText()).isEqualTo("access-not-configured");
  }
}
