package org.finopshub.contract.check;

import com.nimbusds.jose.jwk.JWKSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.finopshub.contract.manifest.Manifest;
import org.finopshub.contract.referential.Referential;

/**
 * What a drop is held against; a null part is not checked.
 *
 * @param entityId the entity whose directory the drop lies in
 * @param keys the public keys of that entity
 * @param referential the official referential as it is now
 * @param earlier an older version of it by number; empty when it is not held
 * @param currencies the currencies that entity bills in
 */
public record CheckRules(
    String entityId,
    JWKSet keys,
    Referential referential,
    IntFunction<Optional<Referential>> earlier,
    Set<String> currencies,
    Limits limits) {

  /** Rules of one who holds no older version. */
  public CheckRules(
      String entityId,
      JWKSet keys,
      Referential referential,
      Set<String> currencies,
      Limits limits) {
    this(entityId, keys, referential, version -> Optional.empty(), currencies, limits);
  }

  /**
   * What a drop's rows are held against: the version it was computed with when that is an older
   * one, so that a sender is not refused for what changed since. A version nobody holds, or one
   * that does not exist yet, is no excuse: then the current one decides.
   */
  Referential referentialFor(Manifest manifest) {
    return referential == null || manifest.referentialVersion() >= referential.version()
        ? referential
        : earlier.apply(manifest.referentialVersion()).orElse(referential);
  }

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
