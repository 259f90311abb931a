package org.finopshub.portal.group;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
      "spring.flyway.locations=classpath:org/finopshub/group/migration",
      "spring.application.name=conformity"
    })
@Sql(value = "findings.sql", executionPhase = ExecutionPhase.BEFORE_TEST_CLASS)
@ActiveProfiles("group")
@DirtiesContext
class ConformityApiIT {
  @Autowired private TestRestTemplate http;

  @Test
  void whatBothSidesFoundIsOneItemWithTheGroupsFigures() {
    var answer = http.getForObject("/group/v1/conformity?severity=error", JsonNode.class);

    assertThat(answer.path("items").toString())
        .isEqualTo(
            """
            [{"entity":"atlas","period":"2024-09","severity":"error","code":"product-domain",\
            "subject":"vm","detail":"by the group","since":"2024-09-05T02:10:00Z",\
            "billed_cost":"18.0066386184","currency":"USD","charges":12,"found_by_group":true,\
            "found_by_entity":true}]""");
  }

  @ParameterizedTest
  @CsvSource({"entity=boreal, 1", "entity=boreal&from=2024-01, 0", "entity=boreal&to=2024-12, 0"})
  void whatAnEntityFoundSynchronisingIsOfNoMonth(String query, long total) {
    var answer = http.getForObject("/group/v1/conformity?" + query, JsonNode.class);

    assertThat(answer.path("total").asLong()).isEqualTo(total);
    assertThat(answer.path("items").findValues("period")).allMatch(JsonNode::isNull);
  }

  @Test
  void aDownloadKeepsFiguresAndDefusesFormulas() {
    assertThat(http.getForObject("/group/v1/conformity?since=2024-09-06&format=csv", String.class))
        .isEqualTo(
            """
            entity,period,severity,code,subject,detail,since,currency,billed_cost,charges,found_by_group,found_by_entity\r
            atlas,2024-09,info,label-drift,'=disk,by the entity,2024-09-06T02:10:00Z,,,0,false,true\r
            """);
  }

  @Test
  void productsThatMovedAreListedWithTheirVersions() {
    var answer = http.getForObject("/group/v1/conformity/crosswalk", JsonNode.class);

    assertThat(answer.path("items").toString())
        .isEqualTo(
            """
            [{"product":"gpu","domain":"accelerators","from_version":72,\
            "from_loaded_at":"2024-09-01T00:00:00Z","until_version":null},\
            {"product":"gpu","domain":"compute","from_version":71,\
            "from_loaded_at":"2024-09-01T00:00:00Z","until_version":72}]""");
  }

  @Test
  void rulesThatChangedAreListedWithTheirVersions() {
    var answer =
        http.getForObject(
            "/group/v1/conformity/crosswalk/applications?entity=atlas", JsonNode.class);

    assertThat(answer.path("items").toString())
        .isEqualTo(
            """
            [{"entity":"atlas","match":"exact","local_application":"crm-prod","application":"sales",\
            "priority":100,"valid_from":"2024-01-01","valid_to":"2024-12-31","from_version":72,\
            "from_loaded_at":"2024-09-01T00:00:00Z","until_version":null},\
            {"entity":"atlas","match":"exact","local_application":"crm-prod","application":"crm",\
            "priority":100,"valid_from":"2024-01-01","valid_to":null,"from_version":71,\
            "from_loaded_at":"2024-09-01T00:00:00Z","until_version":72}]""");
  }

  @ParameterizedTest
  @CsvSource({
    "'', 3, crm-prod crm-prod web-\\d+",
    "?application=lab, 1, lab-",
    "?entity=boreal&local_application=lab-, 1, lab-",
    "?limit=1&offset=2, 3, web-\\d+",
    "?offset=9, 3, ''"
  })
  void rulesAreChosenByEntityKeyAndLocalId(String query, long total, String locals) {
    var answer =
        http.getForObject("/group/v1/conformity/crosswalk/applications" + query, JsonNode.class);

    assertThat(answer.path("total").asLong()).isEqualTo(total);
    assertThat(String.join(" ", answer.path("items").findValuesAsText("local_application")))
        .isEqualTo(locals);
  }

  @Test
  void aSeverityNobodyKnowsIsRefused() {
    var answer = http.getForEntity("/group/v1/conformity?severity=bad", JsonNode.class);

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
  }
}
