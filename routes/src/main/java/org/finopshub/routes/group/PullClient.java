package org.finopshub.routes.group;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.time.Duration;
import org.finopshub.routes.settings.PullSettings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.AuthorizedClientServiceOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.InMemoryOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.endpoint.RestClientClientCredentialsTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.client.OAuth2ClientHttpRequestInterceptor;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** HTTP with a token the group's hub was given for its own credentials, renewed when it expires. */
@Component
@ConditionalOnProperty("hub.group.pull.token-uri")
final class PullClient {
  private static final String REGISTRATION = "pull";

  private final RestClient http;

  PullClient(PullSettings settings) {
    var requests = requests(settings.timeout());
    this.http =
        RestClient.builder()
            .requestFactory(requests)
            .requestInterceptor(withToken(settings, requests))
            .build();
  }

  RestClient http() {
    return http;
  }

  /**
   * Follows no redirect, which would take the token where nobody configured it. The time-out is for
   * each silence, not for the whole of a drop; and an answer that is closed before its end is hung
   * up on, where other clients would read the rest, however long.
   */
  private static ClientHttpRequestFactory requests(Duration timeout) {
    var requests =
        new SimpleClientHttpRequestFactory() {
          @Override
          protected void prepareConnection(HttpURLConnection connection, String method)
              throws IOException {
            super.prepareConnection(connection, method);
            connection.setInstanceFollowRedirects(false);
          }
        };
    requests.setConnectTimeout(timeout);
    requests.setReadTimeout(timeout);
    return requests;
  }

  private static OAuth2ClientHttpRequestInterceptor withToken(
      PullSettings settings, ClientHttpRequestFactory requests) {
    var registration =
        ClientRegistration.withRegistrationId(REGISTRATION)
            .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
            .tokenUri(settings.tokenUri().toString())
            .clientId(settings.clientId())
            .clientSecret(settings.clientSecret().text().orElse(null))
            .build();
    var registrations = new InMemoryClientRegistrationRepository(registration);
    var clients =
        new AuthorizedClientServiceOAuth2AuthorizedClientManager(
            registrations, new InMemoryOAuth2AuthorizedClientService(registrations));
    clients.setAuthorizedClientProvider(
        OAuth2AuthorizedClientProviderBuilder.builder()
            .clientCredentials(by -> by.accessTokenResponseClient(tokens(requests)))
            .build());
    var interceptor = new OAuth2ClientHttpRequestInterceptor(clients);
    interceptor.setClientRegistrationIdResolver(request -> REGISTRATION);
    return interceptor;
  }

  /** As Spring asks for tokens, but with an end to its patience. */
  private static RestClientClientCredentialsTokenResponseClient tokens(
      ClientHttpRequestFactory requests) {
    var tokens = new RestClientClientCredentialsTokenResponseClient();
    tokens.setRestClient(
        RestClient.builder()
            .requestFactory(requests)
            .messageConverters(
                converters -> {
                  converters.clear();
                  converters.add(new FormHttpMessageConverter());
                  converters.add(new OAuth2AccessTokenResponseHttpMessageConverter());
                })
            .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
            .build());
    return tokens;
  }
}
