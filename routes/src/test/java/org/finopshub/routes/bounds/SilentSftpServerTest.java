package org.finopshub.routes.bounds;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.impl.DefaultCamelContext;
import org.finopshub.routes.key.SshKey;
import org.finopshub.routes.settings.SftpAccount;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An SFTP server that takes connections and says nothing keeps no drop waiting for ever. */
@Timeout(90)
class SilentSftpServerTest {
  @TempDir Path home;
  private ServerSocket mute;

  @BeforeEach
  void listen() throws IOException {
    mute = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  }

  @AfterEach
  void close() throws IOException {
    mute.close();
  }

  @Test
  void anSftpServerThatSaysNothingIsGivenUp() throws Exception {
    SshKey.readOrMake(home.resolve("ssh-key"));
    Files.createFile(home.resolve("known_hosts"));
    var settings = new Properties();
    settings.setProperty("sftp.host", "127.0.0.1");
    settings.setProperty("sftp.port", Integer.toString(mute.getLocalPort()));
    settings.setProperty("sftp.user", "atlas");
    settings.setProperty("sftp.timeout", "500");
    settings.setProperty("sftp.private-key", home.resolve("ssh-key").toString());
    settings.setProperty("sftp.known-hosts", home.resolve("known_hosts").toString());

    try (var camel = new DefaultCamelContext()) {
      camel.getPropertiesComponent().setInitialProperties(settings);
      camel.start();
      var inbox = SftpAccount.endpoint("sftp", "inbox", "fileExist=Fail", "fileName=a.csv");

      assertThatThrownBy(() -> camel.createProducerTemplate().sendBody(inbox, "rows"))
          .isInstanceOf(CamelExecutionException.class)
          .hasStackTraceContaining("Cannot connect to sftp://");
    }
  }
}
