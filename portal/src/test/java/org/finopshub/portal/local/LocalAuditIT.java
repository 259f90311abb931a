package org.finopshub.portal.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.finopshub.portal.access.Role;
import org.finopshub.portal.access.TestTokens;
import org.finopshub.portal.audit.WholeChain;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.RequestEntity;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** What an entity's hub writes down, seen through what its auditors read. */
@SpringBootTest(
    classes = LocalPortal.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.flyway.default-schema=mart",
      "spring.flyway.locations=classpath:org/finopshub/local/migration",
      "spring.application.name=audit",
      "hub.access.requests-per-minute=3"
    })
@ActiveProfiles("local")
@DirtiesContext
class LocalAuditIT {
  @Autowired private TestRestTemplate http;
  @Autowired private WholeChain chain;

  @Test
  void whoAsksTooOftenIsWrittenDownEachTime() {
    var otto = TestTokens.of("otto", TestTokens.LOCAL).roles(Role.VIEWER).entities("atlas");
    for (int request = 0; request < 4; request++) {
      http.exchange(
          RequestEntity.get("/local/v1/prices")
              .headers(to -> to.setBearerAuth(otto.signed()))
              .build(),
          String.class);
    }

    var audit = http.getForObject("/local/v1/audit?who=otto", JsonNode.class);

    assertThat(audit.path("total").asInt()).isEqualTo(4);
    assertThat(audit.path("items").findValuesAsText("entity_scope")).containsOnly("atlas");
    assertThat(audit.path("items").findValuesAsText("decision"))
        .containsExactly("denied", "answered", "answered", "answered");
    assertThat(audit.path("items").findValuesAsText("status"))
        .containsExactly("429", "200", "200", "200");
    assertThat(chain.broken()).isEmpty();
  }
}
