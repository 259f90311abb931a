package org.finopshub.portal.group;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
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
import org.springframework.http.MediaType;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.context.jdbc.Sql.ExecutionPhase;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@SpringBootTest(
    classes = GroupPortal.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.flyway.default-schema=ledger",
      "spring.flyway.locations=classpath:org/finopshub/group/migration"
    })
@Sql(value = "ledger.sql", executionPhase = ExecutionPhase.BEFORE_TEST_CLASS)
@ActiveProfiles("group")
@DirtiesContext
class GroupApiIT {
  /** Questions over months that no page cuts short. */
  private static final List<String> ETERNAL =
      List.of(
          "/group/v1/costs?from=1990-01&to=2999-12",
          "/group/v1/entities/compare?from=1990-01&to=2999-12");

  @Autowired private TestRestTemplate http;
  @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;

  @Test
  void everyEndpointIsDescribedWithExamples() {
    var document = http.getForObject("/v3/api-docs", JsonNode.class);

    assertThat(Documented.described(document))
        .isEqualTo(Documented.answering(requestMappingHandlerMapping));
    assertThat(Documented.gaps(document)).isEqualTo(List.of());
  }

  @Test
  void figuresACallerHasAreNotSentAgain() {
    var document = http.getForObject("/v3/api-docs", JsonNode.class);

    assertThat(Documented.answeringWith("304", document))
        .containsExactly(
            "get /group/v1/backstage/cost-insights/catalog-entity-daily-cost",
            "get /group/v1/backstage/cost-insights/group-daily-cost",
            "get /group/v1/backstage/cost-insights/product-insights",
            "get /group/v1/backstage/cost-insights/project-daily-cost",
            "get /group/v1/costs",
            "get /group/v1/dashboard",
            "get /group/v1/drill-down",
            "get /group/v1/entities/compare",
            "get /group/v1/history",
            "get /group/v1/rates",
            "get /group/v1/restatements",
            "get /group/v1/top",
            "get /group/v1/variance");
  }

  @Test
  void noQuestionIsTooLargeForALimit() {
    var document = http.getForObject("/v3/api-docs", JsonNode.class);
    var endless = Documented.questions(document, Map.of("limit", "10001"));

    assertThat(endless).hasSize(19);
    assertThat(Stream.concat(endless.stream(), ETERNAL.stream()))
        .allSatisfy(
            question ->
                assertThat(http.getForEntity(question, JsonNode.class).getStatusCode())
                    .isEqualTo(HttpStatus.BAD_REQUEST));
  }

  @Test
  void eachEntityIsShownWithItsExactCostAndCurrenciesApart() {
    var answer = http.getForObject("/group/v1/costs?from=2024-09&group_by=entity", JsonNode.class);

    assertThat(answer.path("items").toString())
        .isEqualTo(
            """
            [{"entity":"atlas","currency":"USD","effective_cost":"17.500000000000000001",\
            "billed_cost":"17.9066386184"},\
            {"entity":"boreal","currency":"EUR","effective_cost":"5","billed_cost":"5"},\
            {"entity":"boreal","currency":"USD","effective_cost":"2.2",\
            "billed_cost":"2.27358811059"}]""");
    assertThat(answer.path("total").asLong()).isEqualTo(3);
    assertThat(answer.path("as_of").asText()).isEqualTo("2024-10-05T02:15:00Z");
  }

  @Test
  void theAnswerSaysHowCompleteItsMonthsAre() {
    var answer = http.getForObject("/group/v1/costs?from=2024-09&to=2024-10", JsonNode.class);

    assertThat(answer.path("completeness").toString())
        .isEqualTo(
            """
            {"complete":false,"expected_slices":4,"present_slices":3,"partial_slices":1,\
            "held_slices":0,"score":"0.6875","reasons":[{"code":"not-final","slices":1}]}""");
  }

  @Test
  void filtersOrderAndPageChooseAmongTheItems() {
    var answer =
        http.getForObject(
            "/group/v1/costs?from=2024-09&to=2024-10&group_by=period,product&measure=billed_cost"
                + "&entity=boreal&currency=USD&order_by=-cost&limit=1",
            JsonNode.class);

    assertThat(answer.path("items").toString())
        .isEqualTo(
            """
            [{"period":"2024-09","product":"vm","currency":"USD","billed_cost":"2.27358811059"}]""");
    assertThat(answer.path("total").asLong()).isEqualTo(2);
  }

  @Test
  void aQuantityStandsBesideItsUnit() {
    var answer =
        http.getForObject(
            "/group/v1/costs?from=2024-09&group_by=product&measure=consumed_quantity&product=vm",
            JsonNode.class);

    assertThat(answer.path("items").toString())
        .isEqualTo(
            """
            [{"product":"vm","currency":"USD","consumed_unit":"Hours","consumed_quantity":"13"}]""");
  }

  @Test
  void aDownloadKeepsFiguresAndDefusesFormulas() {
    var answer =
        http.getForEntity(
            "/group/v1/costs?from=2024-09&entity=atlas&group_by=application&format=csv",
            String.class);

    assertThat(answer.getHeaders().getContentType())
        .isEqualTo(MediaType.parseMediaType("text/csv;charset=UTF-8"));
    assertThat(answer.getHeaders().getContentDisposition().getFilename())
        .isEqualTo("costs-2024-09-to-2024-09.csv");
    assertThat(answer.getBody())
        .isEqualTo(
            """
            application,currency,effective_cost,billed_cost\r
            '=cmd(),USD,0.000000000000000001,-0.1\r
            shop,USD,17.5,18.0066386184\r
            """);
  }

  @Test
  void theSameCanBeDownloadedAsParquet() {
    var answer =
        http.getForEntity(
            "/group/v1/costs?from=2024-09&entity=atlas&group_by=application&format=parquet",
            byte[].class);

    assertThat(answer.getHeaders().getContentType())
        .isEqualTo(MediaType.parseMediaType("application/vnd.apache.parquet"));
    assertThat(answer.getHeaders().getContentDisposition().getFilename())
        .isEqualTo("costs-2024-09-to-2024-09.parquet");
    assertThat(answer.getHeaders().getFirst("X-Total-Count")).isEqualTo("2");
    assertThat(answer.getBody()).startsWith("PAR1".getBytes(UTF_8));
  }

  @Test
  void aHistoryHoldsTheMonthsUpToOne() {
    var answer =
        http.getForObject(
            "/group/v1/history?period=2024-10&entity=boreal&currency=USD&measure=billed_cost",
            JsonNode.class);

    assertThat(answer.path("items").toString())
        .isEqualTo(
            """
            [{"period":"2024-09","currency":"USD","billed_cost":"2.27358811059"},\
            {"period":"2024-10","currency":"USD","billed_cost":"0.24"}]""");
  }

  @Test
  void aDrillDownShowsTheLevelBelowCostliestFirst() {
    var answer =
        http.getForObject(
            "/group/v1/drill-down?period=2024-09&entity=atlas&measure=effective_cost",
            JsonNode.class);

    assertThat(answer.path("items").toString())
        .isEqualTo(
            """
            [{"domain":"compute","currency":"USD","effective_cost":"17.5"},\
            {"domain":"storage","currency":"USD","effective_cost":"0.000000000000000001"}]""");
  }

  @Test
  void receivedRunsAreListedNewestFirst() {
    var answer =
        http.getForObject("/group/v1/ingestion-runs?entity=atlas&period=2024-09", JsonNode.class);

    assertThat(answer.path("items").findValuesAsText("status"))
        .containsExactly("REJECTED", "LOADED");
    assertThat(answer.path("items").get(1).path("current").asBoolean()).isTrue();
    assertThat(answer.path("total").asLong()).isEqualTo(2);
  }

  @Test
  void aRejectedRunShowsItsViolations() {
    var answer =
        http.getForObject(
            "/group/v1/ingestion-runs/00000000-0000-4000-8000-000000000004", JsonNode.class);

    var run = answer.path("items").get(0);
    assertThat(run.path("status").asText()).isEqualTo("REJECTED");
    assertThat(run.path("violation_count").asLong()).isEqualTo(1);
    assertThat(run.path("violations").toString())
        .isEqualTo(
            """
            [{"code":"unknown-product","message":"product gpu is not in referential 1",\
            "file":"f.csv","row":7,"column":"product_id","value":"gpu"}]""");
    assertThat(run.path("deliveries")).hasSize(1);
  }

  @Test
  void anIdThatNoDatabaseCanHoldIsRefused() {
    var answer =
        http.getForEntity(
            URI.create(http.getRootUri() + "/group/v1/ingestion-runs?entity=a%00b"),
            JsonNode.class);

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
    assertThat(answer.getBody().path("parameter").asText()).isEqualTo("entity");
  }

  @Test
  void aRunNobodySentIsNotFound() {
    var answer =
        http.getForEntity(
            "/group/v1/ingestion-runs/00000000-0000-4000-8000-00000000ffff", JsonNode.class);

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    assertThat(answer.getBody().path("code").asText()).isEqualTo("not-found");
  }
}
