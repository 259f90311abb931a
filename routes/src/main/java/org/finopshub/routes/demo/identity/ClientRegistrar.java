package org.finopshub.routes.demo.identity;

import java.time.Duration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** Admits an application: pages by authorization code and PKCE, a program by itself. */
final class ClientRegistrar {
  private static final Duration TOKEN_LIFE = Duration.ofHours(1);

  private ClientRegistrar() {}

  static RegisteredClient register(DemoClient client) {
    var registered =
        RegisteredClient.withId(client.id())
            .clientId(client.id())
            .clientSecret("{noop}" + client.secret())
            .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
            .clientSettings(
                ClientSettings.builder()
                    .requireProofKey(true)
                    .requireAuthorizationConsent(false)
                    .build())
            .tokenSettings(TokenSettings.builder().accessTokenTimeToLive(TOKEN_LIFE).build());
    if (client.urls().isEmpty()) {
      return registered.authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS).build();
    }
    client
        .urls()
        .forEach(
            url ->
                registered
                    .redirectUri(url + "/login/oauth2/code/hub")
                    .postLogoutRedirectUri(url + "/"));
    return registered
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .scope(OidcScopes.OPENID)
        .scope(OidcScopes.PROFILE)
        .build();
  }
}
