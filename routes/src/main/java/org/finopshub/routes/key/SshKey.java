package org.finopshub.routes.key;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.config.keys.loader.openssh.OpenSSHKeyPairResourceParser;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.common.keyprovider.KeyPairProvider;

/**
 * An account's key for SFTP.
 *
 * @param file the private key in OpenSSH's own form, readable by its owner only
 */
public record SshKey(Path file, PublicKey publicKey) {
  private static final int BITS = 256;

  /** Reads the key in {@code file}, or makes one there. */
  public static SshKey readOrMake(Path file) throws IOException {
    try {
      return new SshKey(file, (Files.exists(file) ? read(file) : make(file)).getPublic());
    } catch (GeneralSecurityException e) {
      throw new UncheckedIOException(new IOException("no usable SSH key in " + file, e));
    }
  }

  /** The public half as one line of OpenSSH's {@code authorized_keys}. */
  public String authorizedLine(String comment) {
    return PublicKeyEntry.toString(publicKey) + " " + comment;
  }

  private static KeyPair read(Path file) throws IOException, GeneralSecurityException {
    return OpenSSHKeyPairResourceParser.INSTANCE.loadKeyPairs(null, file, null).iterator().next();
  }

  private static KeyPair make(Path file) throws IOException, GeneralSecurityException {
    var pair = KeyUtils.generateKeyPair(KeyPairProvider.ECDSA_SHA2_NISTP256, BITS);
    Files.createDirectories(file.toAbsolutePath().getParent());
    var ownerOnly =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    Files.createFile(file, ownerOnly);
    try (var out = Files.newOutputStream(file, StandardOpenOption.WRITE)) {
      OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(pair, "finops-hub", null, out);
    }
    return pair;
  }
}
