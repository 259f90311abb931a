package org.finopshub.contract.signature;

import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import java.util.Optional;

/**
 * Signs and checks bytes with a detached JWS, ES256.
 *
 * <p>Source: RFC 7515 appendix F.
 */
public final class DetachedJws {
  private DetachedJws() {}

  /** The compact form without its payload part: {@code header..signature}, kid from the key. */
  public static String sign(byte[] payload, ECKey privateKey) {
    throw new UnsupportedOperationException();
  }

  /** Why the signature does not hold, in one sentence; empty when it holds. */
  public static Optional<String> problem(byte[] payload, String jws, JWKSet keys) {
    throw new UnsupportedOperationException();
  }
}
