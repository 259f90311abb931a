package org.finopshub.portal.access;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.jwt.JwtException;

/** An identity provider that takes connections and then says nothing. */
@Timeout(60)
class SilentProviderTest {
  private static final String TOKEN =
      TestTokens.of("ada", TestTokens.GROUP).roles(Role.VIEWER).groups("/group").signed();

  /** The provider's key is looked for before the signature is looked at. */
  private static final String RSA_TOKEN = "eyJhbGciOiJSUzI1NiJ9.e30.AAAA";

  private ServerSocket provider;

  @BeforeEach
  void listen() throws IOException {
    provider = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  }

  @AfterEach
  void close() throws IOException {
    provider.close();
  }

  @Test
  void aTokenIsNotWaitedForWithoutEnd() {
    var settings = settings();
    var tokens =
        new TokenVerification(
            settings, new DefaultResourceLoader(), new IdentityRequests(settings));

    assertThatThrownBy(() -> tokens.decode(TOKEN))
        .isInstanceOf(JwtException.class)
        .hasStackTraceContaining("Read timed out");
  }

  @Test
  void aLogInIsNotWaitedForWithoutEnd() {
    var logIns =
        new IdentityRequests(settings())
            .createDecoder(
                ClientRegistration.withRegistrationId("hub")
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    .clientId("hub-group")
                    .redirectUri("http://127.0.0.1/")
                    .authorizationUri(address("/authorize"))
                    .tokenUri(address("/token"))
                    .jwkSetUri(address("/keys"))
                    .build());

    assertThatThrownBy(() -> logIns.decode(RSA_TOKEN))
        .isInstanceOf(JwtException.class)
        .hasStackTraceContaining("Read timed out");
  }

  private AccessSettings settings() {
    return TestTokens.trusted(address("/keys"), Duration.ofMillis(300));
  }

  private String address(String path) {
    return "http://127.0.0.1:" + provider.getLocalPort() + path;
  }
}
