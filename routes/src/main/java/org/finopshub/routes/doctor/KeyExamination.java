package org.finopshub.routes.doctor;

import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Whether the hub can sign, nobody else can read its key, and whose signatures it would believe.
 */
@Component
@Order(3)
final class KeyExamination implements Examination {
  private static final String KEYS = "keys";

  private final Environment settings;

  KeyExamination(Environment settings) {
    this.settings = settings;
  }

  @Override
  public List<Finding> findings() {
    return settings.matchesProfiles("local") ? ofAnEntity() : ofTheGroup();
  }

  private List<Finding> ofAnEntity() {
    var findings = new ArrayList<Finding>();
    findings.add(signing("hub.local.export.signing-key"));
    findings.add(trusted("the group", settings.getProperty("hub.local.referential.group-keys")));
    return findings;
  }

  private List<Finding> ofTheGroup() {
    var findings = new ArrayList<Finding>();
    findings.add(signing("hub.group.referential.signing-key"));
    var entities = Bindable.mapOf(String.class, Trusted.class);
    Binder.get(settings)
        .bind("hub.group.entities", entities)
        .orElse(Map.of())
        .forEach((entity, trusted) -> findings.add(trusted(entity, trusted.keys())));
    return findings;
  }

  private Finding signing(String property) {
    var file = settings.getProperty(property);
    if (file == null) {
      return Finding.ok(KEYS, "signs nothing: " + property + " is not set");
    }
    var mend = "put a private EC key (P-256, a JWK with kid) there, or correct " + property;
    try {
      var key = ECKey.parse(Files.readString(Path.of(file)));
      if (!key.isPrivate() || key.getKeyID() == null) {
        return Finding.wrong(KEYS, file + " holds no private key with a kid", mend);
      }
      return isReadByOthers(Path.of(file))
          ? Finding.insecure(KEYS, file + " can be read by others", "chmod 600 " + file)
          : Finding.ok(KEYS, "signs with " + key.getKeyID());
    } catch (IOException | ParseException unreadable) {
      return Finding.wrong(KEYS, file + " cannot be read: " + unreadable.getMessage(), mend);
    }
  }

  private static Finding trusted(String whose, String file) {
    if (file == null) {
      return Finding.ok(KEYS, "believes no signature of " + whose + ": no keys are set");
    }
    try {
      var keys = JWKSet.load(Path.of(file).toFile()).getKeys();
      return keys.isEmpty()
          ? Finding.wrong(KEYS, file + " is empty", "put the public keys of " + whose + " there")
          : Finding.ok(
              KEYS,
              "believes %s signed with %s"
                  .formatted(whose, keys.stream().map(key -> key.getKeyID()).toList()));
    } catch (IOException | ParseException unreadable) {
      return Finding.wrong(
          KEYS,
          file + " cannot be read: " + unreadable.getMessage(),
          "put the public keys of " + whose + " there, as a JWKS");
    }
  }

  private static boolean isReadByOthers(Path file) throws IOException {
    return Files.getFileStore(file).supportsFileAttributeView("posix")
        && Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_READ);
  }

  record Trusted(String keys) {}
}
