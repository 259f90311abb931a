package org.finopshub.portal.access;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.client.RestTemplateCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.context.annotation.PropertySource;
import org.springframework.http.HttpHeaders;

/** The portals of tests trust the test's tokens, and their requests are ada's unless they say. */
@Configuration(proxyBeanMethods = false)
class TestCallers {

  @Configuration(proxyBeanMethods = false)
  @Profile("group")
  @PropertySource("classpath:org/finopshub/portal/access/group.properties")
  static class OfTheGroup {}

  @Configuration(proxyBeanMethods = false)
  @Profile("local")
  @PropertySource("classpath:org/finopshub/portal/access/local.properties")
  static class OfAnEntity {}

  @Bean
  RestTemplateCustomizer asAda(@Value("${hub.access.audience}") String audience) {
    var token = TestTokens.ofAda(audience);
    return template ->
        template
            .getInterceptors()
            .add(
                (request, body, execution) -> {
                  if (!request.getHeaders().containsKey(HttpHeaders.AUTHORIZATION)) {
                    request.getHeaders().setBearerAuth(token);
                  }
                  return execution.execute(request, body);
                });
  }
}
