package org.finopshub.portal.access;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.ParseException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.core.io.ResourceLoader;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.stereotype.Component;

/**
 * Verifies a bearer token: signature, issuer, expiry, and that it is meant for this hub. The
 * identity provider is asked for its keys when the first token comes, so that a hub starts without
 * it.
 */
@Component
final class TokenVerification implements JwtDecoder {
  private static final Set<SignatureAlgorithm> ALGORITHMS =
      Set.of(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256);

  private final AccessSettings settings;
  private final ResourceLoader files;
  private final IdentityRequests provider;
  private final JwtDecoder tokens = new SupplierJwtDecoder(this::decoder);

  TokenVerification(AccessSettings settings, ResourceLoader files, IdentityRequests provider) {
    this.settings = settings;
    this.files = files;
    this.provider = provider;
  }

  @Override
  public Jwt decode(String token) {
    try {
      return tokens.decode(token);
    } catch (JwtDecoderInitializationException unreachable) {
      throw new JwtException("No keys of " + settings.issuer(), unreachable);
    }
  }

  private JwtDecoder decoder() {
    var decoder = signatures();
    decoder.setJwtValidator(
        JwtValidators.createDefaultWithValidators(
            List.of(
                JwtValidators.createDefaultWithIssuer(settings.issuer()),
                new JwtClaimValidator<>(JwtClaimNames.EXP, Objects::nonNull),
                new JwtClaimValidator<List<String>>(
                    JwtClaimNames.AUD,
                    audiences -> audiences != null && audiences.contains(settings.audience())))));
    return decoder;
  }

  private NimbusJwtDecoder signatures() {
    if (settings.jwkSetUri() == null || settings.jwkSetUri().isBlank()) {
      return NimbusJwtDecoder.withIssuerLocation(settings.issuer())
          .restOperations(provider.keys())
          .jwsAlgorithms(allowed -> allowed.addAll(ALGORITHMS))
          .build();
    }
    return settings.jwkSetUri().startsWith("http")
        ? NimbusJwtDecoder.withJwkSetUri(settings.jwkSetUri())
            .restOperations(provider.keys())
            .jwsAlgorithms(allowed -> allowed.addAll(ALGORITHMS))
            .build()
        : new NimbusJwtDecoder(ofFile());
  }

  private DefaultJWTProcessor<SecurityContext> ofFile() {
    try (var keys = files.getResource(settings.jwkSetUri()).getInputStream()) {
      var processor = new DefaultJWTProcessor<SecurityContext>();
      processor.setJWSKeySelector(
          new JWSVerificationKeySelector<>(
              Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256),
              new ImmutableJWKSet<>(JWKSet.load(keys))));
      return processor;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (ParseException malformed) {
      throw new IllegalStateException(settings.jwkSetUri() + " holds no JWK set", malformed);
    }
  }
}
