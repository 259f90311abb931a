package org.finopshub.routes.settings;

import com.nimbusds.jose.jwk.ECKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;

/** Reads a private key this hub signs with. */
final class SigningKey {
  private static final String ALLOWED = "a file that holds one private EC key (P-256) as a JWK";

  private SigningKey() {}

  static ECKey read(String property, Path file) {
    try {
      var key = ECKey.parse(Files.readString(file));
      if (!key.isPrivate() || key.getKeyID() == null) {
        throw new InvalidSettingException(property, file + " (no d, or no kid)", ALLOWED);
      }
      return key;
    } catch (IOException | ParseException e) {
      throw new InvalidSettingException(property, file + " (unreadable)", ALLOWED, e);
    }
  }
}
