package org.finopshub.portal.group;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.finopshub.portal.access.Policy;
import org.finopshub.portal.access.Role;
import org.finopshub.portal.access.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.RequestEntity;
import org.springframework.http.ResponseEntity;
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
      "spring.flyway.locations=classpath:org/finopshub/group/migration",
      "spring.application.name=access"
    })
@Sql(value = "ledger.sql", executionPhase = ExecutionPhase.BEFORE_TEST_CLASS)
@ActiveProfiles("group")
@DirtiesContext
class GroupAccessIT {
  private static final String COSTS = "/group/v1/costs?from=2024-09&group_by=entity";

  @Autowired private TestRestTemplate http;
  @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;

  @Test
  void everyEndpointAndPageIsInThePolicy() {
    assertThat(Policy.gaps(requestMappingHandlerMapping, "group")).isEqualTo(List.of());
  }

  @Test
  void everyRuleOfThePolicyOpensADoor() {
    assertThat(Policy.leftovers(requestMappingHandlerMapping, "group")).isEqualTo(List.of());
  }

  @Test
  void nobodyIsLetInWithoutAToken() {
    var answer = ask(COSTS, "");

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
    assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
    assertThat(answer.getHeaders().getFirst(HttpHeaders.WWW_AUTHENTICATE)).startsWith("Bearer");
    assertThat(answer.getHeaders()).doesNotContainKey(HttpHeaders.SET_COOKIE);
    assertThat(answer.getBody().path("code").asText()).isEqualTo("not-authenticated");
    assertThat(answer.getBody().path("instance").asText()).isEqualTo("/group/v1/costs");
  }

  static Stream<Arguments> tokensOfNoUse() {
    return Stream.of(
        Arguments.of("of a local hub", whole(TestTokens.LOCAL)),
        Arguments.of("no longer valid", whole(TestTokens.GROUP).expiring(Instant.EPOCH)),
        Arguments.of("valid for ever", whole(TestTokens.GROUP).expiring(null)),
        Arguments.of("of another issuer", whole(TestTokens.GROUP).issuer("https://evil.example")),
        Arguments.of("of another key", whole(TestTokens.GROUP).signedByAnother()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tokensOfNoUse")
  void aTokenOfNoUseIsRefused(String what, TestTokens token) {
    var answer = ask(COSTS, token.signed());

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
    assertThat(answer.getBody().path("code").asText()).isEqualTo("not-authenticated");
  }

  @Test
  void aTokenThatIsNoneIsRefused() {
    assertThat(ask(COSTS, "eyJhbGciOiJub25lIn0.e30.").getStatusCode())
        .isEqualTo(HttpStatus.UNAUTHORIZED);
  }

  @Test
  void aTokenWithoutASignatureIsRefused() {
    assertThat(ask(COSTS, whole(TestTokens.GROUP).unsigned()).getStatusCode())
        .isEqualTo(HttpStatus.UNAUTHORIZED);
  }

  @Test
  void aTokenSignedWithThePublicKeyAsASecretIsRefused() {
    assertThat(ask(COSTS, whole(TestTokens.GROUP).signedWithThePublicKey()).getStatusCode())
        .isEqualTo(HttpStatus.UNAUTHORIZED);
  }

  @Test
  void headersThatCommandARouteElsewhereAreNothingHere() {
    var request = get(COSTS, TestTokens.ofAda(TestTokens.GROUP));
    for (var header : List.of("CamelHttpUri", "CamelHttpPath", "CamelFileName", "CamelSqlQuery")) {
      request.header(header, "file:///etc/passwd");
    }
    request.header("X-Forwarded-Prefix", "//evil.example").header("X-Original-URL", "/group/audit");

    var answer = http.exchange(request.build(), JsonNode.class);

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
    assertThat(answer.getBody().path("items"))
        .isEqualTo(ask(COSTS, TestTokens.ofAda(TestTokens.GROUP)).getBody().path("items"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "&entity=' OR '1'='1",
        "&application=x' UNION SELECT 1--",
        "&domain=x;DELETE FROM ledger.slice",
        "&order_by=cost;SELECT pg_sleep(9)",
        "&group_by=entity)--",
        "&currency=USD' --",
        "&app.entities=*"
      })
  void sqlInAParameterIsATextLikeAnyOrRefused(String parameter) {
    var answer =
        http.exchange(
            RequestEntity.get("/group/v1/costs?from=2024-09{more}", parameter)
                .headers(headers -> headers.setBearerAuth(TestTokens.ofAda(TestTokens.GROUP)))
                .build(),
            JsonNode.class);

    assertThat(answer.getStatusCode()).isIn(HttpStatus.OK, HttpStatus.BAD_REQUEST);
    assertThat(answer.getBody().path("items")).isEmpty();
  }

  @Test
  void whatThePolicyDoesNotListIsRefusedToEverybody() {
    var answer = ask("/group/v1/secrets", TestTokens.ofAda(TestTokens.GROUP));

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
    assertThat(answer.getBody().path("code").asText()).isEqualTo("not-permitted");
  }

  @Test
  void aCallerWithoutTheRoleIsToldWhichItTakes() {
    var viewer = TestTokens.of("vera", TestTokens.GROUP).roles(Role.VIEWER).groups("/group");

    var answer = ask("/group/v1/variance?from=2024-08&to=2024-09", viewer.signed());

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
    assertThat(answer.getBody().path("code").asText()).isEqualTo("role-missing");
    assertThat(answer.getBody().path("detail").asText())
        .isEqualTo("this takes one of the roles analyst, auditor");
  }

  @Test
  void aCallerOfNoEntityIsNotLetIn() {
    var nobody = TestTokens.of("nina", TestTokens.GROUP).roles(Role.VIEWER);

    var answer = ask(COSTS, nobody.signed());

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
    assertThat(answer.getBody().path("code").asText()).isEqualTo("entity-missing");
  }

  @Test
  void wholeTablesLeaveWithAnalystsAndAuditorsOnly() {
    var viewer = TestTokens.of("vera", TestTokens.GROUP).roles(Role.VIEWER).groups("/group");
    var analyst = TestTokens.of("anna", TestTokens.GROUP).roles(Role.ANALYST).groups("/group");

    assertThat(ask(COSTS + "&format=csv", viewer.signed()).getStatusCode())
        .isEqualTo(HttpStatus.FORBIDDEN);
    assertThat(
            http.exchange(get(COSTS + "&format=csv", analyst.signed()).build(), String.class)
                .getStatusCode())
        .isEqualTo(HttpStatus.OK);
  }

  @Test
  void theReferentialIsPublishedForTheWholeGroupOnly() {
    var steward = TestTokens.of("stan", TestTokens.GROUP).roles(Role.REFERENTIAL_STEWARD);

    var answer =
        http.exchange(
            RequestEntity.post(URI.create("/group/v1/referential/publish"))
                .headers(headers -> headers.setBearerAuth(steward.entities("atlas").signed()))
                .build(),
            JsonNode.class);

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
    assertThat(answer.getBody().path("detail").asText())
        .isEqualTo("this takes membership of /group");
  }

  @Test
  void aMonthOfAnotherEntityIsAsIfItWereNotThere() {
    var steward =
        TestTokens.of("stan", TestTokens.GROUP)
            .roles(Role.REFERENTIAL_STEWARD)
            .entities("atlas")
            .signed();

    var answer =
        http.exchange(
            RequestEntity.post(URI.create("/group/v1/months/boreal/2024-08/close"))
                .headers(headers -> headers.setBearerAuth(steward))
                .body(Map.of("reason", "checked")),
            JsonNode.class);

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    assertThat(answer.getBody().path("found").asText()).isEqualTo("boreal");
  }

  @Test
  void everyAnswerTellsTheBrowserWhatItMayNot() {
    var headers = ask(COSTS, TestTokens.ofAda(TestTokens.GROUP)).getHeaders();

    assertThat(headers.getFirst("Content-Security-Policy"))
        .isEqualTo(
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
                + " frame-ancestors 'none'; form-action 'self' https://identity.example");
    assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(headers.getFirst("X-Frame-Options")).isEqualTo("DENY");
    assertThat(headers.getFirst("Referrer-Policy")).isEqualTo("same-origin");
    assertThat(headers).doesNotContainKey(HttpHeaders.SET_COOKIE);
  }

  @Test
  void aBrowserIsToldWhenTheIdentityProviderDoesNotAnswer() {
    var answer =
        http.exchange(
            RequestEntity.get(COSTS)
                .header(HttpHeaders.AUTHORIZATION, "")
                .accept(MediaType.TEXT_HTML)
                .build(),
            JsonNode.class);

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
    assertThat(answer.getBody().path("code").asText()).isEqualTo("identity-provider-unreachable");
  }

  private static TestTokens whole(String audience) {
    return TestTokens.of("ada", audience).roles(Role.values()).groups("/group");
  }

  private ResponseEntity<JsonNode> ask(String path, String token) {
    return http.exchange(get(path, token).build(), JsonNode.class);
  }

  private static RequestEntity.HeadersBuilder<?> get(String path, String token) {
    return RequestEntity.get(path)
        .header(HttpHeaders.AUTHORIZATION, token.isEmpty() ? "" : "Bearer " + token);
  }
}
