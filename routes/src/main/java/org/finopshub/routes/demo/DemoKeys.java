package org.finopshub.routes.demo;

import java.io.IOException;
import org.finopshub.routes.key.SigningKeys;
import org.finopshub.routes.key.SshKey;

/**
 * The keys of one entity, made once.
 *
 * @param drops what its drops are signed with
 * @param ssh the key that opens the entity's SFTP account
 */
record DemoKeys(SigningKeys drops, SshKey ssh) {

  /** Reads the keys of an entity, or makes them. */
  static DemoKeys of(DemoHome home, String entityId) throws IOException {
    return new DemoKeys(
        SigningKeys.of(home.keys(), entityId),
        SshKey.readOrMake(home.keys().resolve(entityId + ".ssh")));
  }
}
