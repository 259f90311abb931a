package org.finopshub.routes.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.keyverifier.KnownHostsServerKeyVerifier;
import org.apache.sshd.client.keyverifier.RejectAllServerKeyVerifier;
import org.apache.sshd.common.config.keys.loader.openssh.OpenSSHKeyPairResourceParser;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClientFactory;

/**
 * Uploads files the way the contract asks for, with nothing but an SFTP client.
 *
 * @param privateKey the key the account is known by, in OpenSSH's form
 * @param knownHosts holds the server's pinned host key
 */
record SftpAccountUpload(String account, int port, Path privateKey, Path knownHosts) {
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  /** Each file as {@code .part}, renamed when it is whole, in the order given. */
  void upload(Path directory, List<String> fileNames) throws IOException {
    try (var client = SshClient.setUpDefaultClient()) {
      client.setServerKeyVerifier(
          new KnownHostsServerKeyVerifier(RejectAllServerKeyVerifier.INSTANCE, knownHosts));
      client.start();
      try (var session =
          client.connect(account, "127.0.0.1", port).verify(PATIENCE).getClientSession()) {
        OpenSSHKeyPairResourceParser.INSTANCE
            .loadKeyPairs(null, privateKey, null)
            .forEach(session::addPublicKeyIdentity);
        session.auth().verify(PATIENCE);
        try (var sftp = SftpClientFactory.instance().createSftpClient(session)) {
          for (var fileName : fileNames) {
            upload(sftp, directory.resolve(fileName));
          }
        }
      }
    } catch (GeneralSecurityException e) {
      throw new IOException("No usable SSH key in " + privateKey, e);
    }
  }

  private static void upload(SftpClient sftp, Path file) throws IOException {
    var name = "inbox/" + file.getFileName();
    try (var part = sftp.write(name + ".part")) {
      Files.copy(file, part);
    }
    sftp.rename(name + ".part", name);
  }
}
