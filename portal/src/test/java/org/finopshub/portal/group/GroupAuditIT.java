package org.finopshub.portal.group;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.finopshub.portal.access.Role;
import org.finopshub.portal.access.TestTokens;
import org.finopshub.portal.audit.WholeChain;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.RequestEntity;
import org.springframework.http.ResponseEntity;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.context.jdbc.Sql.ExecutionPhase;
import org.springframework.web.util.UriComponentsBuilder;

/** What the group's hub writes down, seen through what its auditors read. */
@SpringBootTest(
    classes = GroupPortal.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.flyway.default-schema=ledger",
      "spring.flyway.locations=classpath:org/finopshub/group/migration",
      "spring.application.name=audit"
    })
@Sql(
    value = {"ledger.sql", "alerts.sql"},
    executionPhase = ExecutionPhase.BEFORE_TEST_CLASS)
@ActiveProfiles("group")
@DirtiesContext
class GroupAuditIT {
  private static final String COSTS = "/group/v1/costs?from=2024-09&group_by=entity";
  private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

  @Autowired private TestRestTemplate http;
  @Autowired private WholeChain chain;

  @AfterEach
  void theChainIsWhole() {
    assertThat(chain.broken()).isEmpty();
  }

  @Test
  void whoReadsIsWrittenDownWithWhatTheyGot() {
    var grace = TestTokens.of("grace", TestTokens.GROUP).roles(Role.VIEWER).entities("atlas");
    var headers = new HttpHeaders();
    headers.setBearerAuth(grace.signed());
    headers.set("traceparent", "00-" + TRACE + "-b7ad6b7169203331-01");

    var answer = http.exchange(COSTS, HttpMethod.GET, new HttpEntity<>(headers), JsonNode.class);

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
    assertThat(answer.getHeaders().getFirst("X-Trace-Id")).isEqualTo(TRACE);
    var row = written("grace").get(0);
    assertThat(row.path("subject").asText()).isEqualTo("id-of-grace");
    assertThat(row.path("client").asText()).isEqualTo("tests");
    assertThat(row.path("roles").asText()).isEqualTo("viewer");
    assertThat(row.path("entity_scope").asText()).isEqualTo("atlas");
    assertThat(row.path("method").asText()).isEqualTo("GET");
    assertThat(row.path("route").asText()).isEqualTo("/group/v1/costs");
    assertThat(row.path("parameters"))
        .hasToString("{\"from\":\"2024-09\",\"group_by\":\"entity\"}");
    assertThat(row.path("rows").asInt()).isEqualTo(answer.getBody().path("items").size());
    assertThat(row.path("status").asInt()).isEqualTo(200);
    assertThat(row.path("decision").asText()).isEqualTo("answered");
    assertThat(row.path("trace_id").asText()).isEqualTo(TRACE);
    assertThat(row.path("at").asText()).isEqualTo("2024-10-05T06:00:00Z");
  }

  @Test
  void aDownloadIsWrittenDownWithItsRows() {
    ask("/group/v1/alerts?state=all&limit=1", token("dora", Role.VIEWER));
    ask("/group/v1/months?format=csv", token("dora", Role.ANALYST));

    assertThat(lines("dora"))
        .containsExactly(
            "GET /group/v1/months {\"format\":\"csv\"} 3 200 answered",
            "GET /group/v1/alerts {\"limit\":\"1\",\"state\":\"all\"} 1 200 answered");
  }

  @Test
  void whatIsNoPlainListIsWrittenDownWithItsRowsToo() {
    var months = "intervals=R2/P30D/2024-11-01";
    ask("/group/v1/dashboard?period=2024-09", token("dana", Role.VIEWER));
    ask(
        "/group/v1/backstage/cost-insights/group-daily-cost?group=boreal&" + months,
        token("dana", Role.VIEWER));
    ask("/group/v1/backstage/cost-insights/user-groups", token("dana", Role.VIEWER));

    assertThat(written("dana"))
        .extracting(row -> row.path("rows").asInt())
        .containsExactly(2, 5, 12);
  }

  @Test
  void whoIsNotLetInIsWrittenDownToo() {
    ask("/group/v1/variance?from=2024-08&to=2024-09", token("vera", Role.VIEWER));
    ask("/group/v1/costs/nothing", token("vera", Role.VIEWER));
    ask("/group/v1/costs?from=never", token("vera", Role.VIEWER));

    assertThat(lines("vera"))
        .containsExactly(
            "GET /group/v1/costs {\"from\":\"never\"} null 400 refused",
            "GET /group/v1/costs/nothing {} null 403 denied",
            "GET /group/v1/variance {\"from\":\"2024-08\",\"to\":\"2024-09\"} null 403 denied");
  }

  @Test
  void aStrangerIsWrittenDownWithoutWhatTheyShowed() {
    ask("/group/v1/costs?from=2024-09&access_token=eyJhbGciOiJub25lIn0", "not-a-token");
    http.exchange(
        RequestEntity.get("/group/overview")
            .header(HttpHeaders.AUTHORIZATION, "none")
            .accept(MediaType.TEXT_HTML)
            .build(),
        String.class);

    assertThat(lines("anonymous"))
        .containsExactly(
            "GET /group/overview {} null 503 failed",
            "GET /group/v1/costs {\"access_token\":\"withheld\",\"from\":\"2024-09\"} null 401"
                + " denied");
  }

  @Test
  void aChangeIsAnnouncedAndThenAnswered() {
    var path = "/group/v1/alerts/missing:boreal:2024-08/silence";
    var silence = Map.of("until", "2024-10-09T00:00:00Z", "reason", "Migration");

    http.exchange(
        RequestEntity.post(path).headers(as(token("olga", Role.OPERATOR))).body(silence),
        String.class);

    assertThat(lines("olga"))
        .containsExactly(
            "POST /group/v1/alerts/{key}/silence {\"key\":\"missing:boreal:2024-08\","
                + "\"reason\":\"Migration\",\"until\":\"2024-10-09T00:00:00Z\"} null 200 answered",
            "POST /group/v1/alerts/{key}/silence {\"key\":\"missing:boreal:2024-08\"} null null"
                + " announced");
    assertThat(written("olga").get(0).path("trace_id"))
        .isEqualTo(written("olga").get(1).path("trace_id"));
  }

  @Test
  void nothingIsAnsweredThatCannotBeWrittenDown() {
    var answer = chain.refusing(() -> ask(COSTS, token("uma", Role.VIEWER)));

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
    assertThat(answer.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("5");
    assertThat(answer.getBody())
        .contains("\"code\":\"audit-unavailable\"")
        .doesNotContain("items", "atlas");
    assertThat(written("uma")).isEmpty();
  }

  @Test
  void nothingIsChangedThatCannotBeWrittenDown() {
    var acknowledgement =
        RequestEntity.post("/group/v1/alerts/missing:boreal:2024-08/acknowledge")
            .headers(as(token("ulf", Role.OPERATOR)))
            .body(Map.of());

    var answer = chain.refusing(() -> http.exchange(acknowledgement, String.class));

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
    var alerts = http.getForObject("/group/v1/alerts?state=open&limit=1", JsonNode.class);
    assertThat(alerts.at("/items/0/acknowledged_by").isNull()).isTrue();
  }

  @Test
  void auditorsFilterAndDownload() {
    ask("/group/v1/rates", token("rita", Role.VIEWER));
    ask("/group/v1/variance", token("rita", Role.VIEWER));

    assertThat(total("who=id-of-rita")).isEqualTo(2);
    assertThat(total("who=rita&status=403")).isEqualTo(1);
    assertThat(total("who=rita&decision=answered&route=/group/v1/rates")).isEqualTo(1);
    assertThat(total("who=rita&from=2024-10-05&to=2024-10-05")).isEqualTo(2);
    assertThat(total("who=rita&to=2024-10-04")).isZero();
    assertThat(total("who=rita&limit=1&offset=7")).isEqualTo(2);
    var file = http.getForEntity("/group/v1/audit?who=rita&format=csv", String.class);
    assertThat(file.getHeaders().getFirst("X-Row-Count")).isEqualTo("2");
    assertThat(file.getBody())
        .startsWith("seq,at,subject,name,client,roles,entity_scope,method,route,parameters,rows,")
        .contains("id-of-rita,rita,tests,viewer,*,GET,/group/v1/variance,{},,403,denied,");
  }

  @Test
  void theAuditIsForAuditorsOfTheWholeGroup() {
    var ofAtlas = TestTokens.of("axel", TestTokens.GROUP).roles(Role.AUDITOR).entities("atlas");

    assertThat(ask("/group/v1/audit", token("otis", Role.OPERATOR)).getStatusCode())
        .isEqualTo(HttpStatus.FORBIDDEN);
    assertThat(ask("/group/v1/audit", ofAtlas.signed()).getStatusCode())
        .isEqualTo(HttpStatus.FORBIDDEN);
    assertThat(ask("/group/v1/audit?status=99", token("abel", Role.AUDITOR)).getBody())
        .contains("a whole number from 100 to 599");
  }

  private static String token(String name, Role role) {
    return TestTokens.of(name, TestTokens.GROUP).roles(role).groups("/group").signed();
  }

  private static HttpHeaders as(String token) {
    var headers = new HttpHeaders();
    headers.setBearerAuth(token);
    return headers;
  }

  private ResponseEntity<String> ask(String path, String token) {
    return http.exchange(RequestEntity.get(path).headers(as(token)).build(), String.class);
  }

  /** Newest first. */
  private List<JsonNode> written(String name) {
    var path = UriComponentsBuilder.fromPath("/group/v1/audit").queryParam("who", name);
    var items = http.getForObject(path.toUriString(), JsonNode.class).path("items");
    return StreamSupport.stream(items.spliterator(), false).toList();
  }

  private List<String> lines(String name) {
    return written(name).stream()
        .map(
            row ->
                "%s %s %s %s %s %s"
                    .formatted(
                        row.path("method").asText(),
                        row.path("route").asText(),
                        row.path("parameters"),
                        row.path("rows"),
                        row.path("status"),
                        row.path("decision").asText()))
        .toList();
  }

  private int total(String parameters) {
    return http.getForObject("/group/v1/audit?" + parameters, JsonNode.class).path("total").asInt();
  }
}
