package org.finopshub.portal.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.IntStream;
import org.finopshub.portal.access.Policy;
import org.finopshub.portal.access.Role;
import org.finopshub.portal.access.TestTokens;
import org.junit.jupiter.api.Test;
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
    classes = LocalPortal.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.flyway.default-schema=mart",
      "spring.flyway.locations=classpath:org/finopshub/local/migration",
      "spring.application.name=access",
      "hub.access.requests-per-minute=3"
    })
@Sql(value = "mart.sql", executionPhase = ExecutionPhase.BEFORE_TEST_CLASS)
@ActiveProfiles("local")
@DirtiesContext
class LocalAccessIT {
  private static final String COSTS = "/local/v1/costs?from=2024-09";

  @Autowired private TestRestTemplate http;
  @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;

  @Test
  void everyEndpointAndPageIsInThePolicy() {
    assertThat(Policy.gaps(requestMappingHandlerMapping, "local")).isEqualTo(List.of());
  }

  @Test
  void everyRuleOfThePolicyOpensADoor() {
    assertThat(Policy.leftovers(requestMappingHandlerMapping, "local")).isEqualTo(List.of());
  }

  @Test
  void anEntitysHubLetsItsOwnPeopleIn() {
    assertThat(ask(viewer("alice").entities("atlas", "boreal")).getStatusCode())
        .isEqualTo(HttpStatus.OK);
  }

  @Test
  void anEntitysHubLetsNobodyElseIn() {
    var answer = ask(viewer("bob").entities("boreal"));

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
    assertThat(answer.getBody().path("detail").asText())
        .isEqualTo("this takes membership of /entities/atlas");
  }

  @Test
  void seeingTheWholeGroupOpensNoEntitysHub() {
    assertThat(ask(viewer("gina").groups("/group")).getBody().path("code").asText())
        .isEqualTo("entity-missing");
  }

  @Test
  void whoAsksTooOftenIsToldWhenToComeBackAndOthersAreNotKeptWaiting() {
    var impatient = viewer("ivan").entities("atlas");

    var answers = IntStream.range(0, 4).mapToObj(n -> ask(impatient)).toList();

    assertThat(answers)
        .extracting(answer -> answer.getStatusCode().value())
        .containsExactly(200, 200, 200, 429);
    var refused = answers.get(3);
    assertThat(refused.getBody().path("code").asText()).isEqualTo("too-many-requests");
    assertThat(refused.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("21");
    assertThat(ask(viewer("vera").entities("atlas")).getStatusCode()).isEqualTo(HttpStatus.OK);
  }

  @Test
  void aBodyThatIsTooLargeIsNotRead() {
    var answer = post(BodyPublishers.ofByteArray(new byte[(1 << 20) + 1]));

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("\"code\":\"body-too-large\"");
  }

  @Test
  void aBodyThatDoesNotSayHowLargeItIsIsReadToTheLimit() {
    var small = post(BodyPublishers.ofInputStream(() -> blanks(1 << 10)));
    var large = post(BodyPublishers.ofInputStream(() -> blanks((1 << 20) + 1)));

    assertThat(small.statusCode()).isEqualTo(400);
    assertThat(small.body()).contains("\"code\":\"unreadable-body\"");
    assertThat(large.statusCode()).isEqualTo(413);
    assertThat(large.body()).contains("\"code\":\"body-too-large\"");
  }

  private static InputStream blanks(int bytes) {
    return new ByteArrayInputStream(" ".repeat(bytes).getBytes(UTF_8));
  }

  private HttpResponse<String> post(BodyPublisher body) {
    var request =
        HttpRequest.newBuilder(URI.create(http.getRootUri() + "/local/v1/batch-runs"))
            .version(Version.HTTP_1_1)
            .header(HttpHeaders.AUTHORIZATION, "Bearer " + TestTokens.ofAda(TestTokens.LOCAL))
            .header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON_VALUE)
            .POST(body)
            .build();
    return HttpClient.newHttpClient().sendAsync(request, BodyHandlers.ofString()).join();
  }

  private static TestTokens viewer(String name) {
    return TestTokens.of(name, TestTokens.LOCAL).roles(Role.VIEWER);
  }

  private ResponseEntity<JsonNode> ask(TestTokens token) {
    return http.exchange(
        RequestEntity.get(COSTS)
            .header(HttpHeaders.AUTHORIZATION, "Bearer " + token.signed())
            .build(),
        JsonNode.class);
  }
}
