package org.finopshub.routes;

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
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.web.client.RestTemplateBuilder;
import org.springframework.http.HttpHeaders;

/** Whom both hubs of a test believe, and ada, who may do everything at the group's. */
final class HubIdentity {
  private static final String ISSUER = "https://identity.example";

  private final ECKey key;

  private HubIdentity(ECKey key) {
    this.key = key;
  }

  static HubIdentity make() throws JOSEException {
    return new HubIdentity(new ECKeyGenerator(Curve.P_256).keyID("identity-1").generate());
  }

  /** What makes a hub believe it. */
  Map<String, Object> settings(Path home) throws IOException {
    var keys = home.resolve("identity.jwks.json");
    Files.writeString(keys, new JWKSet(key).toPublicJWKSet().toString());
    return Map.of("hub.access.issuer", ISSUER, "hub.access.jwk-set-uri", keys.toUri());
  }

  /** The {@code Authorization} header of ada's requests to the group's hub. */
  String ada() {
    return "Bearer "
        + token(
            "ada",
            "finops-hub-group",
            "/group",
            List.of("viewer", "analyst", "operator", "referential-steward"));
  }

  /** The {@code Authorization} header of who operates atlas' hub. */
  String operator() {
    return "Bearer " + token("oskar", "finops-hub-local", "/entities/atlas", List.of("operator"));
  }

  /** What the group's hub shows to atlas' when it fetches drops. */
  String collector() {
    return token(
        "hub-group-collector", "finops-hub-local", "/entities/atlas", List.of("collector"));
  }

  private String token(String subject, String audience, String group, List<String> roles) {
    try {
      var claims =
          new JWTClaimsSet.Builder()
              .issuer(ISSUER)
              .subject(subject)
              .audience(audience)
              .claim("roles", roles)
              .claim("groups", List.of(group))
              .expirationTime(Date.from(Instant.now().plus(Duration.ofHours(1))))
              .build();
      var token =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(), claims);
      token.sign(new ECDSASigner(key));
      return token.serialize();
    } catch (JOSEException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** Asks as ada. */
  TestRestTemplate http() {
    return new TestRestTemplate(
        new RestTemplateBuilder().defaultHeader(HttpHeaders.AUTHORIZATION, ada()));
  }
}
