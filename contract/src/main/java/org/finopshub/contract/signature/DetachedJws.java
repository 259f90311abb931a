package org.finopshub.contract.signature;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.Base64URL;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

/**
 * Signs and checks bytes with a detached JWS, ES256.
 *
 * <p>The algorithm is fixed here and never taken from the message, so neither {@code none} nor a
 * public key used as an HMAC secret gets through.
 *
 * <p>Source: RFC 7515 appendix F.
 */
public final class DetachedJws {
  private static final int MAX_LENGTH = 4096;

  private DetachedJws() {}

  /** The compact form without its payload part: {@code header..signature}, kid from the key. */
  public static String sign(byte[] payload, ECKey privateKey) {
    try {
      var header = new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(privateKey.getKeyID()).build();
      var jws = new JWSObject(header, new Payload(payload));
      jws.sign(new ECDSASigner(privateKey));
      return jws.serialize(true);
    } catch (JOSEException e) {
      throw new IllegalArgumentException(
          "The signing key %s must be a private EC key on P-256".formatted(privateKey.getKeyID()),
          e);
    }
  }

  /** Why the signature does not hold now, in one sentence; empty when it holds. */
  public static Optional<String> problem(byte[] payload, String jws, JWKSet keys) {
    return problem(payload, jws, keys, Instant.now());
  }

  /** Why the signature does not hold on an instant, in one sentence; empty when it holds. */
  public static Optional<String> problem(byte[] payload, String jws, JWKSet keys, Instant on) {
    try {
      verify(payload, jws.strip(), keys, on);
      return Optional.empty();
    } catch (Refused e) {
      return Optional.of(e.getMessage());
    }
  }

  private static void verify(byte[] payload, String jws, JWKSet keys, Instant on) throws Refused {
    var parsed = parse(payload, jws);
    var header = parsed.getHeader();
    // A lenient decoder passes over bits and characters that say nothing; one text, one signature.
    expect(
        Base64URL.encode(parsed.getSignature().decode()).equals(parsed.getSignature()),
        "The signature is not written in plain base64url");
    expect(
        JWSAlgorithm.ES256.equals(header.getAlgorithm()),
        "The signature's algorithm is %s; only ES256 is accepted",
        header.getAlgorithm());
    expect(
        header.getCriticalParams() == null && header.isBase64URLEncodePayload(),
        "The signature's header has critical extensions; none is accepted");
    expect(header.getKeyID() != null, "The signature's header names no key (kid)");
    var key = usableKey(header.getKeyID(), keys, on);
    try {
      expect(
          parsed.verify(new ECDSAVerifier(key)),
          "The signature does not match the document's bytes; one of them was changed, or key %s"
              + " is not the one that signed",
          header.getKeyID());
    } catch (JOSEException e) {
      throw new Refused("Key %s cannot check an ES256 signature".formatted(header.getKeyID()));
    }
  }

  private static JWSObject parse(byte[] payload, String jws) throws Refused {
    expect(jws.length() <= MAX_LENGTH, "The signature is longer than %d characters", MAX_LENGTH);
    var parts = jws.split("\\.", -1);
    expect(
        parts.length == 3 && parts[1].isEmpty(),
        "The signature is not of the form header..signature (JWS compact, payload left out)");
    try {
      return JWSObject.parse(jws, new Payload(payload));
    } catch (ParseException | IllegalArgumentException e) {
      throw new Refused("The signature cannot be read as a JWS: " + e.getMessage());
    }
  }

  private static ECKey usableKey(String keyId, JWKSet keys, Instant on) throws Refused {
    JWK key = keys.getKeyByKeyId(keyId);
    expect(key != null, "The entity has no key %s", keyId);
    expect(key.getKeyRevocation() == null, "Key %s is revoked", keyId);
    var now = Date.from(on);
    expect(
        key.getExpirationTime() == null || key.getExpirationTime().after(now),
        "Key %s expired at %s",
        keyId,
        key.getExpirationTime());
    expect(
        key.getNotBeforeTime() == null || !key.getNotBeforeTime().after(now),
        "Key %s is not valid before %s",
        keyId,
        key.getNotBeforeTime());
    expect(
        key.getKeyUse() == null || key.getKeyUse().identifier().equals("sig"),
        "Key %s is not a signing key",
        keyId);
    expect(key instanceof ECKey, "Key %s is not an EC key on P-256", keyId);
    return (ECKey) key;
  }

  private static void expect(boolean condition, String message, Object... arguments)
      throws Refused {
    if (!condition) {
      throw new Refused(message.formatted(arguments));
    }
  }

  private static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    Refused(String message) {
      super(message, null, false, false);
    }
  }
}
