package org.finopshub.portal.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ResourceLoader;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Verifies a bearer token: signature, issuer, expiry, and that it is meant for this hub. The
 * identity provider is asked for its keys when the first token comes, so that a hub starts without
 * it.
 *
 * <p>A signature is verified once a minute, since that costs more than answering; what the token
 * claims is held against the clock at each request.
 */
@Component
final class TokenVerification implements JwtDecoder {
  private static final Set<SignatureAlgorithm> ALGORITHMS =
      Set.of(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256);

  /** Less than keys that were taken back are believed for: the provider's are read every five. */
  private static final Duration BELIEVED = Duration.ofMinutes(1);

  private static final int MOST_TOKENS = 10_000;

  private final AccessSettings settings;
  private final ResourceLoader files;
  private final IdentityRequests provider;
  private final Clock clock;
  private final JwtDecoder signatures = new SupplierJwtDecoder(this::signatures);
  private final Supplier<OAuth2TokenValidator<Jwt>> claims = SingletonSupplier.of(this::claims);
  private final Cache<String, Jwt> signed =
      Caffeine.newBuilder().maximumSize(MOST_TOKENS).expireAfterWrite(BELIEVED).build();

  @Autowired
  TokenVerification(AccessSettings settings, ResourceLoader files, IdentityRequests provider) {
    this(settings, files, provider, Clock.systemUTC());
  }

  TokenVerification(
      AccessSettings settings, ResourceLoader files, IdentityRequests provider, Clock clock) {
    this.clock = clock;
    this.settings = settings;
    this.files = files;
    this.provider = provider;
  }

  @Override
  public Jwt decode(String token) {
    try {
      var jwt = signed(token);
      var errors = claims.get().validate(jwt).getErrors();
      if (!errors.isEmpty()) {
        throw new JwtValidationException(errors.iterator().next().getDescription(), errors);
      }
      return jwt;
    } catch (JwtDecoderInitializationException unreachable) {
      throw new JwtException("No keys of " + settings.issuer(), unreachable);
    }
  }

  /** Not computed inside the map: the first one waits for the provider's keys. */
  private Jwt signed(String token) {
    var known = signed.getIfPresent(token);
    if (known != null) {
      return known;
    }
    var verified = signatures.decode(token);
    signed.put(token, verified);
    return verified;
  }

  private OAuth2TokenValidator<Jwt> claims() {
    var inTime = new JwtTimestampValidator();
    inTime.setClock(clock);
    return JwtValidators.createDefaultWithValidators(
        List.of(
            inTime,
            new JwtIssuerValidator(settings.issuer()),
            new JwtClaimValidator<>(JwtClaimNames.EXP, Objects::nonNull),
            new JwtClaimValidator<List<String>>(
                JwtClaimNames.AUD,
                audiences -> audiences != null && audiences.contains(settings.audience()))));
  }

  private JwtDecoder signatures() {
    var decoder = decoder();
    decoder.setJwtValidator(jwt -> OAuth2TokenValidatorResult.success());
    return decoder;
  }

  private NimbusJwtDecoder decoder() {
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
