package org.finopshub.routes.demo;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;

/**
 * What somebody signs with, made once: an entity its drops, the group its referential.
 *
 * @param signing the private EC P-256 key
 * @param published the JWKS file the others check with
 */
record SigningKeys(Path signing, Path published) {

  /** Reads the keys, or makes them. */
  static SigningKeys of(DemoHome home, String owner) throws IOException {
    Files.createDirectories(home.keys());
    var signing = home.keys().resolve(owner + ".jwk.json");
    var published = home.keys().resolve(owner + ".jwks.json");
    PrivateFile.readOrMake(signing, () -> generate(owner).toJSONString());
    Files.writeString(published, new JWKSet(read(signing)).toString(true));
    return new SigningKeys(signing, published);
  }

  /** The key itself, for who signs without a hub. */
  ECKey privateKey() throws IOException {
    return read(signing);
  }

  private static ECKey generate(String owner) {
    try {
      return new ECKeyGenerator(Curve.P_256).keyID(owner + "-1").generate();
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
