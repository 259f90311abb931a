package org.finopshub.routes.group;

import java.net.http.HttpClient;
import org.finopshub.routes.settings.PullSettings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.security.oauth2.client.AuthorizedClientServiceOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.InMemoryOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.client.OAuth2ClientHttpRequestInterceptor;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** HTTP with a token the group's hub was given for its own credentials, renewed when it expires. */
@Component
@ConditionalOnProperty("hub.group.pull.token-uri")
final class PullClient {
  private static final String REGISTRATION = "pull";

  private final RestClient http;

  PullClient(PullSettings settings) {
    var requests =
        new JdkClientHttpRequestFactory(
            HttpClient.newBuilder().connectTimeout(settings.timeout()).build());
    requests.setReadTimeout(settings.timeout());
    this.http =
        RestClient.builder()
            .requestFactory(requests)
            .requestInterceptor(withToken(settings))
            .messageConverters(
                converters ->
                    converters.add(
                        0,
                        new MappingJackson2HttpMessageConverter(
                            Jackson2ObjectMapperBuilder.json()
                                .failOnUnknownProperties(false)
                                .build())))
            .build();
  }

  RestClient http() {
    return http;
  }

  private static OAuth2ClientHttpRequestInterceptor withToken(PullSettings settings) {
    var registration =
        ClientRegistration.withRegistrationId(REGISTRATION)
            .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
            .tokenUri(settings.tokenUri().toString())
            .clientId(settings.clientId())
            .clientSecret(settings.clientSecret().text().orElse(null))
            .build();
    var registrations = new InMemoryClientRegistrationRepository(registration);
    var interceptor =
        new OAuth2ClientHttpRequestInterceptor(
            new AuthorizedClientServiceOAuth2AuthorizedClientManager(
                registrations, new InMemoryOAuth2AuthorizedClientService(registrations)));
    interceptor.setClientRegistrationIdResolver(request -> REGISTRATION);
    return interceptor;
  }
}
