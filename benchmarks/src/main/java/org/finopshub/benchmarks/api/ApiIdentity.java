package org.finopshub.benchmarks.api;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;

/**
 * Somebody who may see the whole group, and what makes a hub believe it.
 *
 * @param jwks the public key, where the hub finds it
 */
public record ApiIdentity(ECKey key, Path jwks) {
  private static final String ISSUER = "https://identity.example";

  public static ApiIdentity make(Path directory) throws JOSEException, IOException {
    var key = new ECKeyGenerator(Curve.P_256).keyID("benchmark").generate();
    var jwks = Files.createDirectories(directory).resolve("identity.jwks.json");
    Files.writeString(jwks, new JWKSet(key).toPublicJWKSet().toString());
    return new ApiIdentity(key, jwks);
  }

  /** One caller asks as much as sixteen at once can. */
  public Map<String, Object> settings() {
    return Map.of(
        "hub.access.issuer",
        ISSUER,
        "hub.access.jwk-set-uri",
        jwks.toUri(),
        "hub.access.requests-per-minute",
        10_000_000);
  }

  public String token() throws JOSEException {
    var claims =
        new JWTClaimsSet.Builder()
            .issuer(ISSUER)
            .subject("benchmark")
            .audience("finops-hub-group")
            .claim("roles", List.of("viewer", "analyst"))
            .claim("groups", List.of("/group"))
            .expirationTime(Date.from(Instant.now().plus(Duration.ofDays(1))))
            .build();
    var header = new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build();
    var token = new SignedJWT(header, claims);
    token.sign(new ECDSASigner(key));
    return token.serialize();
  }
}
