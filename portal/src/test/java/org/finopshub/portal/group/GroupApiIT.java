package org.finopshub.portal.group;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.finopshub.portal.Documented;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@SpringBootTest(
    classes = GroupPortal.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.flyway.default-schema=ledger",
      "spring.flyway.locations=classpath:org/finopshub/group/migration"
    })
@ActiveProfiles("group")
class GroupApiIT {
  @Autowired private TestRestTemplate http;
  @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;

  @Test
  void everyEndpointIsDescribedWithExamples() {
    var document = http.getForObject("/v3/api-docs", JsonNode.class);

    assertThat(Documented.described(document))
        .isEqualTo(Documented.answering(requestMappingHandlerMapping));
    assertThat(Documented.gaps(document)).isEqualTo(List.of());
  }
}
