package org.finopshub.portal.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidationException;

class TokenVerificationTest {
  private final AtomicReference<Instant> now = new AtomicReference<>(Instant.now());
  private final InstantSource time = now::get;
  private final TokenVerification tokens =
      new TokenVerification(
          settings(),
          new DefaultResourceLoader(),
          new IdentityRequests(settings()),
          time.withZone(ZoneOffset.UTC));

  @Test
  void aSignatureIsVerifiedOnce() {
    var token = TestTokens.ofAda(TestTokens.GROUP);

    assertThat(tokens.decode(token)).isSameAs(tokens.decode(token));
  }

  @Test
  void aTokenThatWasGoodIsRefusedOnceItExpires() {
    var token = TestTokens.ofAda(TestTokens.GROUP);
    tokens.decode(token);
    now.set(now.get().plus(Duration.ofHours(2)));

    assertThatThrownBy(() -> tokens.decode(token))
        .isInstanceOf(JwtValidationException.class)
        .hasMessageContaining("expired");
  }

  @Test
  void aTokenForAnotherHubIsRefusedEachTime() {
    var token = TestTokens.ofAda(TestTokens.LOCAL);

    for (int time = 0; time < 2; time++) {
      assertThatThrownBy(() -> tokens.decode(token)).isInstanceOf(JwtValidationException.class);
    }
  }

  @Test
  void whatResemblesAGoodTokenIsVerifiedAnew() {
    var ada = TestTokens.ofAda(TestTokens.GROUP);
    tokens.decode(ada);
    var forged =
        TestTokens.of("ada", TestTokens.GROUP).roles(Role.values()).signedByAnother().signed();

    assertThatThrownBy(() -> tokens.decode(forged))
        .isInstanceOf(JwtException.class)
        .hasMessageContaining("signature");
  }

  private static AccessSettings settings() {
    return TestTokens.trusted(TestTokens.keys(), Duration.ofSeconds(30));
  }
}
