package org.finopshub.portal.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.finopshub.portal.Documented;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What the document of an entity's API says; shares its hub with {@link LocalApiIT}. */
@SpringBootTest(
    classes = LocalPortal.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.flyway.default-schema=mart",
      "spring.flyway.locations=classpath:org/finopshub/local/migration"
    })
@ActiveProfiles("local")
class LocalApiDocumentIT {
  /** Questions over months that no page cuts short. */
  private static final List<String> ETERNAL = List.of("/local/v1/costs?from=1990-01&to=2999-12");

  @Autowired private TestRestTemplate http;
  @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;

  @Test
  void everyEndpointIsDescribedWithExamples() {
    var document = http.getForObject("/v3/api-docs", JsonNode.class);

    assertThat(Documented.described(document))
        .isEqualTo(Documented.answering(requestMappingHandlerMapping))
        .containsExactly(
            "get /local/v1/applications",
            "get /local/v1/applications/unmapped",
            "get /local/v1/audit",
            "get /local/v1/backstage/cost-insights/alerts",
            "get /local/v1/backstage/cost-insights/catalog-entity-daily-cost",
            "get /local/v1/backstage/cost-insights/group-daily-cost",
            "get /local/v1/backstage/cost-insights/group-projects",
            "get /local/v1/backstage/cost-insights/last-complete-billing-date",
            "get /local/v1/backstage/cost-insights/product-insights",
            "get /local/v1/backstage/cost-insights/project-daily-cost",
            "get /local/v1/backstage/cost-insights/user-groups",
            "get /local/v1/batch-runs",
            "get /local/v1/batch-runs/{run_id}",
            "get /local/v1/conformity",
            "get /local/v1/costs",
            "get /local/v1/dashboard",
            "get /local/v1/drill-down",
            "get /local/v1/exports",
            "get /local/v1/exports/{run_id}",
            "get /local/v1/exports/{run_id}/files/{file_name}",
            "get /local/v1/history",
            "get /local/v1/prices",
            "get /local/v1/referential",
            "get /local/v1/top",
            "post /local/v1/batch-runs",
            "post /local/v1/exports/{run_id}/receipt",
            "post /local/v1/exports/{run_id}/resend");
    assertThat(Documented.gaps(document)).isEqualTo(List.of());
  }

  @Test
  void figuresACallerHasAreNotSentAgain() {
    var document = http.getForObject("/v3/api-docs", JsonNode.class);

    assertThat(Documented.answeringWith("304", document))
        .containsExactly(
            "get /local/v1/backstage/cost-insights/catalog-entity-daily-cost",
            "get /local/v1/backstage/cost-insights/group-daily-cost",
            "get /local/v1/backstage/cost-insights/product-insights",
            "get /local/v1/backstage/cost-insights/project-daily-cost",
            "get /local/v1/costs",
            "get /local/v1/dashboard",
            "get /local/v1/drill-down",
            "get /local/v1/history",
            "get /local/v1/top");
  }

  @Test
  void noQuestionIsTooLargeForALimit() {
    var document = http.getForObject("/v3/api-docs", JsonNode.class);
    var endless = Documented.questions(document, Map.of("limit", "10001"));

    assertThat(endless).hasSize(12);
    assertThat(Stream.concat(endless.stream(), ETERNAL.stream()))
        .allSatisfy(
            question ->
                assertThat(http.getForEntity(question, JsonNode.class).getStatusCode())
                    .isEqualTo(HttpStatus.BAD_REQUEST));
  }
}
