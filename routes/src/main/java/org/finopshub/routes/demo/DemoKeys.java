package org.finopshub.routes.demo;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;

/**
 * The keys of one entity, made once.
 *
 * @param signing the private EC P-256 key drops are signed with
 * @param published the JWKS file the group checks them with
 * @param ssh the key that opens the entity's SFTP account
 */
record DemoKeys(Path signing, Path published, SshKey ssh) {

  /** Reads the keys of an entity, or makes them. */
  static DemoKeys of(DemoHome home, String entityId) throws IOException {
    Files.createDirectories(home.keys());
    var signing = home.keys().resolve(entityId + ".jwk.json");
    var published = home.keys().resolve(entityId + ".jwks.json");
    if (Files.notExists(signing)) {
      writePrivate(signing, generate(entityId).toJSONString());
    }
    Files.writeString(published, new JWKSet(read(signing)).toString(true));
    return new DemoKeys(
        signing, published, SshKey.readOrMake(home.keys().resolve(entityId + ".ssh")));
  }

  private static ECKey generate(String entityId) {
    try {
      return new ECKeyGenerator(Curve.P_256).keyID(entityId + "-1").generate();
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

  private static void writePrivate(Path file, String content) throws IOException {
    var ownerOnly = PosixFilePermissions.fromString("rw-------");
    Files.createFile(file, PosixFilePermissions.asFileAttribute(ownerOnly));
    Files.writeString(file, content);
  }
}
