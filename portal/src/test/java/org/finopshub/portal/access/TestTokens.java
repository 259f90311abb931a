package org.finopshub.portal.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.unit.DataSize;

/** Tokens as an identity provider signs them; the portals of tests trust its key. */
public final class TestTokens {
  public static final String ISSUER = "https://identity.example";
  public static final String GROUP = "finops-hub-group";
  public static final String LOCAL = "finops-hub-local";

  /** Each process of a test run has a key of its own. */
  private static final Path KEYS =
      Path.of(
          "target",
          "test-identity-%s.jwks.json".formatted(System.getProperty("test.process", "1")));

  private static final ECKey KEY = published(generated());

  private final JWTClaimsSet.Builder claims;
  private final ECKey key;

  private TestTokens(JWTClaimsSet.Builder claims, ECKey key) {
    this.claims = claims;
    this.key = key;
  }

  /** Where the key is that verifies them. */
  static String keys() {
    return KEYS.toUri().toString();
  }

  /** Settings of a group's hub that believes tokens whose keys are there. */
  static AccessSettings trusted(String jwkSetUri, Duration timeout) {
    return new AccessSettings(
        ISSUER,
        jwkSetUri,
        GROUP,
        "hub-group",
        "secret",
        null,
        "roles",
        "groups",
        "/entities/",
        "/group",
        null,
        600,
        DataSize.ofMegabytes(1),
        timeout);
  }

  /** A token for an hour that opens nothing yet. */
  public static TestTokens of(String name, String audience) {
    return new TestTokens(
        new JWTClaimsSet.Builder()
            .issuer(ISSUER)
            .subject("id-of-" + name)
            .claim("preferred_username", name)
            .claim("azp", "tests")
            .audience(audience)
            .expirationTime(Date.from(Instant.now().plus(Duration.ofHours(1)))),
        KEY);
  }

  /** Somebody who may do everything everywhere. */
  public static String ofAda(String audience) {
    return of("ada", audience).roles(Role.values()).groups("/group", "/entities/atlas").signed();
  }

  public TestTokens roles(Role... roles) {
    claims.claim("roles", Arrays.stream(roles).map(Role::word).toList());
    return this;
  }

  public TestTokens groups(String... groups) {
    claims.claim("groups", List.of(groups));
    return this;
  }

  public TestTokens entities(String... entityIds) {
    return groups(Stream.of(entityIds).map("/entities/"::concat).toArray(String[]::new));
  }

  public TestTokens issuer(String issuer) {
    claims.issuer(issuer);
    return this;
  }

  public TestTokens expiring(Instant moment) {
    claims.expirationTime(moment == null ? null : Date.from(moment));
    return this;
  }

  public TestTokens signedByAnother() {
    return new TestTokens(claims, generated());
  }

  /** The claims with no signature at all: {@code alg} is {@code none}. */
  public String unsigned() {
    return new PlainJWT(claims.build()).serialize();
  }

  /** An HMAC whose secret is what everybody knows: the public key. */
  public String signedWithThePublicKey() {
    var token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(key.getKeyID()).build(),
            claims.build());
    try {
      token.sign(new MACSigner(key.toPublicJWK().toJSONString()));
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
    return token.serialize();
  }

  public String signed() {
    var token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(),
            claims.build());
    try {
      token.sign(new ECDSASigner(key));
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
    return token.serialize();
  }

  private static ECKey generated() {
    try {
      return new ECKeyGenerator(Curve.P_256).keyID("test-1").generate();
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static ECKey published(ECKey key) {
    try {
      Files.writeString(KEYS, new JWKSet(key).toPublicJWKSet().toString());
      return key;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
