package org.finopshub.contract.signature;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyRevocation;
import com.nimbusds.jose.util.Base64URL;
import java.time.Instant;
import java.util.Date;
import org.finopshub.contract.DropFixture;
import org.junit.jupiter.api.Test;

class DetachedJwsTest {
  private static final byte[] PAYLOAD = "the manifest's bytes".getBytes(UTF_8);
  private static final ECKey KEY = DropFixture.newKey("atlas-1");
  private static final JWKSet KEYS = new JWKSet(KEY.toPublicJWK());
  private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

  @Test
  void whatOneKeySignedItsPublicHalfAccepts() {
    assertThat(DetachedJws.problem(PAYLOAD, DetachedJws.sign(PAYLOAD, KEY), KEYS)).isEmpty();
  }

  @Test
  void theSignatureLeavesThePayloadOut() {
    assertThat(DetachedJws.sign(PAYLOAD, KEY)).matches("[A-Za-z0-9_-]+\\.\\.[A-Za-z0-9_-]+");
  }

  @Test
  void oneChangedByteIsRefused() {
    var jws = DetachedJws.sign(PAYLOAD, KEY);
    var changed = PAYLOAD.clone();
    changed[3] ^= 1;

    assertThat(DetachedJws.problem(changed, jws, KEYS))
        .hasValueSatisfying(p -> assertThat(p).contains("does not match"));
  }

  @Test
  void aKeyTheEntityDoesNotHaveIsRefused() {
    var jws = DetachedJws.sign(PAYLOAD, DropFixture.newKey("boreal-1"));

    assertThat(DetachedJws.problem(PAYLOAD, jws, KEYS)).contains("The entity has no key boreal-1");
  }

  @Test
  void anotherKeyUnderAKnownNameIsRefused() {
    var jws = DetachedJws.sign(PAYLOAD, DropFixture.newKey("atlas-1"));

    assertThat(DetachedJws.problem(PAYLOAD, jws, KEYS))
        .hasValueSatisfying(p -> assertThat(p).contains("does not match"));
  }

  @Test
  void aRevokedKeyIsRefused() {
    var revoked =
        KEY.toPublicJWK()
            .toRevokedJWK(new KeyRevocation(Date.from(NOW), KeyRevocation.Reason.COMPROMISED));

    assertThat(
            DetachedJws.problem(PAYLOAD, DetachedJws.sign(PAYLOAD, KEY), new JWKSet(revoked), NOW))
        .contains("Key atlas-1 is revoked");
  }

  @Test
  void anExpiredKeyIsRefused() {
    var expired =
        new ECKey.Builder(KEY.toPublicJWK()).expirationTime(Date.from(NOW.minusSeconds(1))).build();

    assertThat(
            DetachedJws.problem(PAYLOAD, DetachedJws.sign(PAYLOAD, KEY), new JWKSet(expired), NOW))
        .hasValueSatisfying(p -> assertThat(p).startsWith("Key atlas-1 expired"));
  }

  @Test
  void algorithmNoneIsRefused() {
    var jws = Base64URL.encode("{\"alg\":\"none\",\"kid\":\"atlas-1\"}") + "..";

    assertThat(DetachedJws.problem(PAYLOAD, jws, KEYS)).isPresent();
  }

  @Test
  void thePublicKeyUsedAsAnHmacSecretIsRefused() throws Exception {
    var secret = KEY.toPublicJWK().toJSONString().getBytes(UTF_8);
    var forged =
        new JWSObject(
            new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("atlas-1").build(),
            new Payload(PAYLOAD));
    forged.sign(new MACSigner(secret));

    assertThat(DetachedJws.problem(PAYLOAD, forged.serialize(true), KEYS))
        .contains("The signature's algorithm is HS256; only ES256 is accepted");
  }

  @Test
  void criticalExtensionsAreRefused() {
    var jws =
        Base64URL.encode("{\"alg\":\"ES256\",\"b64\":false,\"crit\":[\"b64\"],\"kid\":\"atlas-1\"}")
            + "..AAAA";

    assertThat(DetachedJws.problem(PAYLOAD, jws, KEYS))
        .contains("The signature's header has critical extensions; none is accepted");
  }

  @Test
  void aPayloadInsideTheSignatureIsRefused() {
    var jws = DetachedJws.sign(PAYLOAD, KEY).replace("..", ".e30.");

    assertThat(DetachedJws.problem(PAYLOAD, jws, KEYS))
        .hasValueSatisfying(p -> assertThat(p).contains("header..signature"));
  }

  @Test
  void anythingElseIsRefusedWithoutAnException() {
    assertThat(DetachedJws.problem(PAYLOAD, "", KEYS)).isPresent();
    assertThat(DetachedJws.problem(PAYLOAD, "..", KEYS)).isPresent();
    assertThat(DetachedJws.problem(PAYLOAD, "\u0000..\u0000", KEYS)).isPresent();
    assertThat(DetachedJws.problem(PAYLOAD, "x".repeat(10_000), KEYS)).isPresent();
  }
}
