package org.finopshub.portal.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CompletableFuture;
import org.finopshub.group.pace.ReadersFirst;
import org.finopshub.portal.access.Role;
import org.finopshub.portal.access.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.RequestEntity;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.context.jdbc.Sql.ExecutionPhase;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A request that cannot be written down yet is one that somebody waits for. */
@SpringBootTest(
    classes = GroupPortal.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.flyway.default-schema=ledger",
      "spring.flyway.locations=classpath:org/finopshub/group/migration",
      "spring.application.name=readers"
    })
@Sql(value = "ledger.sql", executionPhase = ExecutionPhase.BEFORE_TEST_CLASS)
@ActiveProfiles("group")
@DirtiesContext
class ReadersFirstIT {
  @Autowired private TestRestTemplate http;
  @Autowired private ReadersFirst readers;
  @Autowired private JdbcClient jdbc;
  @Autowired private PlatformTransactionManager transactionManager;

  @Test
  void importsKnowOfARequestForAsLongAsItTakes() {
    var answer =
        new TransactionTemplate(transactionManager)
            .execute(
                tx -> {
                  jdbc.sql("SELECT seq FROM audit.chain_head FOR UPDATE").query().singleRow();
                  var asked = CompletableFuture.supplyAsync(this::ask);
                  await().until(readers::isAnybodyAsking);
                  return asked;
                });

    assertThat(answer.join().getStatusCode()).isEqualTo(HttpStatus.OK);
    await().until(() -> !readers.isAnybodyAsking());
  }

  @Test
  void aRefusedRequestEndsToo() {
    var answer = http.getForEntity("/group/v1/costs?from=soon", String.class);

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
    await().until(() -> !readers.isAnybodyAsking());
  }

  private ResponseEntity<String> ask() {
    var token = TestTokens.of("rita", TestTokens.GROUP).roles(Role.VIEWER).entities("atlas");
    return http.exchange(
        RequestEntity.get("/group/v1/costs?from=2024-09&group_by=entity")
            .headers(headers -> headers.setBearerAuth(token.signed()))
            .build(),
        String.class);
  }
}
