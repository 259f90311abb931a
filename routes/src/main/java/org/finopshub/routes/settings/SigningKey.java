package org.finopshub.routes.settings;

import com.nimbusds.jose.jwk.ECKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;

/** Reads the private key an entity signs its drops with. */
final class SigningKey {
  private static final String PROPERTY = "hub.local.export.signing-key";
  private static final String ALLOWED = "a file that holds one private EC key (P-256) as a JWK";

  private SigningKey() {}

  static ECKey read(Path file) {
    try {
      var key = ECKey.parse(Files.readString(file));
      if (!key.isPrivate() || key.getKeyID() == null) {
        throw new InvalidSettingException(PROPERTY, file + " (no d, or no kid)", ALLOWED);
      }
      return key;
    } catch (IOException | ParseException e) {
      throw new InvalidSettingException(PROPERTY, file + " (unreadable)", ALLOWED, e);
    }
  }
}
