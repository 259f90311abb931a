package org.finopshub.portal.group;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.context.jdbc.Sql.ExecutionPhase;

@SpringBootTest(
    classes = GroupPortal.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.flyway.default-schema=ledger",
      "spring.flyway.locations=classpath:org/finopshub/group/migration"
    })
@Sql(
    value = {"ledger.sql", "alerts.sql"},
    executionPhase = ExecutionPhase.BEFORE_TEST_CLASS)
@ActiveProfiles("group")
@DirtiesContext
class CompletenessApiIT {
  @Autowired private TestRestTemplate http;

  @Test
  void monthsAreListedByEntityTheNewestFirst() {
    var answer = http.getForObject("/group/v1/completeness?entity=boreal", JsonNode.class);

    assertThat(answer.toString())
        .isEqualTo(
            """
            {"items":[{"entity":"boreal","period":"2024-10","status":"PARTIAL",\
            "score":"0.75","reasons":[{"code":"not-final",\
            "detail":"The entity calls the month partial"}],"since":"2024-10-05T02:12:00Z"},\
            {"entity":"boreal","period":"2024-09","status":"COMPLETE","score":"1",\
            "reasons":[],"since":"2024-10-05T02:11:00Z"}],"total":2,\
            "as_of":"2024-10-05T06:00:00Z"}""");
  }

  @Test
  void aDownloadHoldsTheReasonsInOneCell() {
    var file =
        http.getForObject(
            "/group/v1/completeness?status=PARTIAL&from=2024-10&format=csv", String.class);

    assertThat(file)
        .isEqualTo(
            """
            entity,period,status,reasons,since,score\r
            boreal,2024-10,PARTIAL,not-final: The entity calls the month partial,\
            2024-10-05T02:12:00Z,0.75\r
            """);
  }

  @Test
  void aStatusNobodyKnowsIsRefused() {
    var answer = http.getForEntity("/group/v1/completeness?status=LOST", JsonNode.class);

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
    assertThat(answer.getBody().path("parameter").asText()).isEqualTo("status");
  }
}
