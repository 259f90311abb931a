package org.finopshub.portal.group;

import static org.assertj.core.api.Assertions.assertThat;

import org.finopshub.portal.StatementLog;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.context.jdbc.Sql.ExecutionPhase;

@SpringBootTest(
    classes = GroupPortal.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.flyway.default-schema=ledger",
      "spring.flyway.locations=classpath:org/finopshub/group/migration",
      "spring.application.name=revalidation"
    })
@Sql(value = "ledger.sql", executionPhase = ExecutionPhase.BEFORE_TEST_CLASS)
@ActiveProfiles("group")
@DirtiesContext
class RevalidationApiIT {
  private static final String COSTS = "/group/v1/costs?from=2024-09&group_by=entity";

  @Autowired private TestRestTemplate http;
  @Autowired private StatementLog statements;
  @Autowired private JdbcClient jdbc;

  @Test
  void figuresTheCallerHasAreNotReadAgain() {
    var tag = get(COSTS, null).getHeaders().getETag();

    assertThat(statements.costQueriesOf(() -> assertNotModified(get(COSTS, tag)))).isEmpty();
    assertThat(get(COSTS, "W/" + tag).getStatusCode()).isEqualTo(HttpStatus.NOT_MODIFIED);
  }

  @Test
  void whatAnybodyWithTheSameSightAskedIsNotReadAgain() {
    var answer = get(COSTS + "&order_by=-cost", null);

    assertThat(
            statements.costQueriesOf(
                () ->
                    assertThat(get(COSTS + "&order_by=-cost", null).getBody())
                        .isEqualTo(answer.getBody())))
        .isEmpty();
  }

  @Test
  void aSharedCacheKeepsNothingAndACallersOwnAsksEachTime() {
    assertThat(get(COSTS, null).getHeaders().getCacheControl()).isEqualTo("no-cache, private");
  }

  @Test
  void anotherQuestionHasAnotherTag() {
    var tag = get(COSTS, null).getHeaders().getETag();

    assertThat(get(COSTS + "&currency=USD", tag).getStatusCode()).isEqualTo(HttpStatus.OK);
  }

  @Test
  void refreshedViewsAreAnsweredAnew() {
    var tag = get(COSTS, null).getHeaders().getETag();
    jdbc.sql("UPDATE ledger.view_state SET as_of = as_of + interval '1 hour'").update();

    var answer = get(COSTS, tag);

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
    assertThat(answer.getBody()).contains("2024-10-05T03:15:00Z");
  }

  @Test
  void aRefusalHasNoTag() {
    var answer = get("/group/v1/costs?from=never", "\"known\"");

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
    assertThat(answer.getHeaders().getETag()).isNull();
  }

  private static void assertNotModified(ResponseEntity<String> answer) {
    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.NOT_MODIFIED);
    assertThat(answer.getBody()).isNull();
  }

  private ResponseEntity<String> get(String path, String known) {
    var headers = new HttpHeaders();
    if (known != null) {
      headers.setIfNoneMatch(known);
    }
    return http.exchange(path, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }
}
