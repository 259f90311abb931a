package org.finopshub.routes.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.common.config.keys.loader.openssh.OpenSSHKeyPairResourceParser;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClientFactory;
import org.finopshub.routes.key.SshKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SftpServerIT {
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  @TempDir Path home;
  private SftpServer server;
  private SshClient client;

  @BeforeEach
  void start() throws Exception {
    server = SftpServer.start(0, home.resolve("sftp"), home.resolve("host-key"));
    server.admit("atlas", SshKey.readOrMake(home.resolve("atlas")).publicKey());
    server.admit("boreal", SshKey.readOrMake(home.resolve("boreal")).publicKey());
    client = SshClient.setUpDefaultClient();
    client.setServerKeyVerifier((session, address, key) -> true);
    client.start();
  }

  @AfterEach
  void stop() {
    client.stop();
    server.close();
  }

  @Test
  void anEntityIsShutInItsOwnHome() throws Exception {
    try (var sftp = connect("atlas", "atlas")) {
      sftp.put(Files.writeString(home.resolve("note"), "hello"), "/inbox/note");

      assertThat(sftp.readDir("/"))
          .extracting(SftpClient.DirEntry::getFilename)
          .contains("inbox", "outbox")
          .doesNotContain("atlas", "boreal");
      assertThatThrownBy(() -> sftp.stat("/../boreal/inbox")).hasMessageContaining("No such file");
    }
    assertThat(home.resolve("sftp/atlas/inbox/note")).hasContent("hello");
  }

  @Test
  void anotherEntitysKeyOpensNothing() {
    assertThatThrownBy(() -> connect("boreal", "atlas"))
        .hasMessageContaining("No more authentication methods available");
  }

  @Test
  void linksAreRefused() throws Exception {
    try (var sftp = connect("atlas", "atlas")) {
      assertThatThrownBy(() -> sftp.symLink("/inbox/link", "/outbox"))
          .hasMessageContaining("Permission denied");
    }
  }

  @Test
  void theHostKeyOutlivesARestart() throws Exception {
    var pinned = Files.readString(server.pinIn(home.resolve("known_hosts")));
    int port = server.port();
    server.close();

    server = SftpServer.start(port, home.resolve("sftp"), home.resolve("host-key"));

    assertThat(server.pinIn(home.resolve("known_hosts"))).hasContent(pinned);
  }

  private SftpClient connect(String account, String key) throws Exception {
    var session = client.connect(account, "127.0.0.1", server.port()).verify(PATIENCE);
    var pair =
        OpenSSHKeyPairResourceParser.INSTANCE
            .loadKeyPairs(null, home.resolve(key), null)
            .iterator()
            .next();
    session.getSession().addPublicKeyIdentity(pair);
    session.getSession().auth().verify(PATIENCE);
    return SftpClientFactory.instance().createSftpClient(session.getSession());
  }
}
