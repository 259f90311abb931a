package org.finopshub.portal.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.finopshub.portal.Documented;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@SpringBootTest(
    classes = LocalPortal.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.flyway.default-schema=mart",
      "spring.flyway.locations=classpath:org/finopshub/local/migration"
    })
@ActiveProfiles("local")
class LocalApiIT {
  @Autowired private TestRestTemplate http;
  @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;

  @BeforeEach
  void forgetRequests() {
    LocalPortal.REQUESTED.clear();
  }

  @Test
  void everyEndpointIsDescribedWithExamples() {
    var document = http.getForObject("/v3/api-docs", JsonNode.class);

    assertThat(Documented.described(document))
        .isEqualTo(Documented.answering(requestMappingHandlerMapping))
        .containsExactly(
            "get /local/v1/batch-runs",
            "get /local/v1/batch-runs/{run_id}",
            "get /local/v1/costs",
            "get /local/v1/exports",
            "get /local/v1/exports/{run_id}",
            "post /local/v1/batch-runs");
    assertThat(Documented.gaps(document)).isEqualTo(List.of());
  }

  @Test
  void aRequestedMonthIsHandedOverAndItsRunsAreWhereLocationPoints() {
    var answer =
        http.postForEntity("/local/v1/batch-runs", Map.of("period", "2024-09"), Void.class);

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.ACCEPTED);
    assertThat(answer.getHeaders().getLocation())
        .isEqualTo(URI.create("/local/v1/batch-runs?period=2024-09"));
    assertThat(LocalPortal.REQUESTED).containsExactly(YearMonth.of(2024, 9));
  }

  @Test
  void aRequestForNoMonthIsRefusedAndNothingIsHandedOver() {
    var answer =
        http.postForEntity("/local/v1/batch-runs", Map.of("period", "2024-9"), JsonNode.class);

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
    assertThat(answer.getBody().path("code").asText()).isEqualTo("invalid-parameter");
    assertThat(answer.getBody().path("parameter").asText()).isEqualTo("period");
    assertThat(answer.getBody().path("found").asText()).isEqualTo("2024-9");
    assertThat(answer.getBody().path("allowed").asText())
        .isEqualTo("a month as YYYY-MM, such as 2024-09");
    assertThat(LocalPortal.REQUESTED).isEmpty();
  }

  @Test
  void aRequestWithAnUnknownMemberIsRefused() {
    var answer =
        http.postForEntity(
            "/local/v1/batch-runs", Map.of("period", "2024-09", "entity", "atlas"), JsonNode.class);

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
    assertThat(answer.getBody().path("code").asText()).isEqualTo("unreadable-body");
    assertThat(LocalPortal.REQUESTED).isEmpty();
  }

  @Test
  void aMisspeltParameterIsRefusedAsAProblem() {
    var answer = http.getForEntity("/local/v1/exports?month=2024-09", JsonNode.class);

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
    assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
    assertThat(answer.getBody().path("code").asText()).isEqualTo("unknown-parameter");
    assertThat(answer.getBody().path("found").asText()).isEqualTo("month");
    assertThat(answer.getBody().path("allowed").asText()).isEqualTo("period, limit, offset");
  }

  @Test
  void aRunIdThatIsNoneIsRefused() {
    var answer = http.getForEntity("/local/v1/batch-runs/newest", JsonNode.class);

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
    assertThat(answer.getBody().path("detail").asText())
        .isEqualTo("run_id: found 'newest', allowed: a UUID");
  }

  @Test
  void theGroupsPathsAreUnknownToALocalHub() {
    var answer = http.getForEntity("/group/v1/costs?from=2024-09", JsonNode.class);

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    assertThat(answer.getBody().path("code").asText()).isEqualTo("not-found");
  }
}
