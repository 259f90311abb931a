package org.finopshub.contract.check;

import com.nimbusds.jose.jwk.JWKSet;
import java.util.Set;
import org.finopshub.contract.referential.Referential;

/**
 * What a drop is held against; a null part is not checked.
 *
 * @param entityId the entity whose directory the drop lies in
 * @param keys the public keys of that entity
 * @param referential the official referential
 * @param currencies the currencies that entity bills in
 */
public record CheckRules(
    String entityId, JWKSet keys, Referential referential, Set<String> currencies, Limits limits) {

  /**
   * Bounds against bombs.
   *
   * @param maxRows of one drop
   * @param maxBytes of one data file after decompression
   * @param maxRatio decompressed bytes to bytes as uploaded
   */
  public record Limits(long maxRows, long maxBytes, int maxRatio) {
    public static final Limits DEFAULT = new Limits(50_000_000L, 64L << 30, 200);
  }
}
