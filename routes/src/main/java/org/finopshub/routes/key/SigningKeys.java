package org.finopshub.routes.key;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What somebody signs with: an entity its drops, the group its referential.
 *
 * @param signing the private EC P-256 key, a JWK only its owner reads
 * @param published the JWKS the others check with: the public half of every key that is in force
 */
public record SigningKeys(Path signing, Path published) {

  /** Reads the keys of {@code owner} in {@code directory}, or makes them. */
  public static SigningKeys of(Path directory, String owner) throws IOException {
    var keys = in(directory, owner);
    PrivateFile.readOrMake(keys.signing, () -> generate(owner + "-1").toJSONString());
    keys.publish(keys.privateKey());
    return keys;
  }

  /**
   * Makes the owner's next key beside the present one and publishes it too, so that both are
   * believed until the present one is taken out; repeated, it returns the same next key.
   *
   * @return the private file of the next key
   */
  public static Path renew(Path directory, String owner) throws IOException {
    var keys = of(directory, owner);
    var next = directory.resolve(owner + ".next.jwk.json");
    var known = new JWKSet(keys.publicKeys());
    var kid =
        IntStream.rangeClosed(2, known.size() + 2)
            .mapToObj(number -> owner + "-" + number)
            .filter(free -> known.getKeyByKeyId(free) == null)
            .findFirst()
            .orElseThrow();
    PrivateFile.readOrMake(next, () -> generate(kid).toJSONString());
    keys.publish(read(next));
    return next;
  }

  /** The key itself, for who signs without a hub. */
  public ECKey privateKey() throws IOException {
    return read(signing);
  }

  /** The keys others believe, oldest first. */
  public List<JWK> publicKeys() throws IOException {
    try {
      return Files.exists(published) ? JWKSet.load(published.toFile()).getKeys() : List.of();
    } catch (ParseException e) {
      throw new IOException("Not a JSON web key set: " + published, e);
    }
  }

  private static SigningKeys in(Path directory, String owner) {
    return new SigningKeys(
        directory.resolve(owner + ".jwk.json"), directory.resolve(owner + ".jwks.json"));
  }

  private void publish(ECKey key) throws IOException {
    var keys = new ArrayList<>(publicKeys());
    if (keys.stream().noneMatch(known -> key.getKeyID().equals(known.getKeyID()))) {
      keys.add(key.toPublicJWK());
      Files.writeString(published, new JWKSet(keys).toString(true));
    }
  }

  private static ECKey generate(String kid) {
    try {
      return new ECKeyGenerator(Curve.P_256).keyID(kid).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException("This JVM cannot make EC P-256 keys", e);
    }
  }

  private static ECKey read(Path file) throws IOException {
    try {
      return ECKey.parse(Files.readString(file));
    } catch (ParseException e) {
      throw new IOException("Not a JSON web key: " + file, e);
    }
  }
}
