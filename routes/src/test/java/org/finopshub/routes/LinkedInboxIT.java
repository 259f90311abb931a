package org.finopshub.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.finopshub.routes.group.Uploads;
import org.finopshub.routes.settings.SftpAccount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an entity's account may lay into an inbox of another machine, which the group's reads. */
class LinkedInboxIT {
  @TempDir Path home;

  @Test
  void aLinkInAnInboxOfAnotherMachineIsNotFetched() throws Exception {
    var program = OpenSshServer.installed();
    if (!"true".equals(System.getenv("FORBID_SKIPS"))) {
      assumeTrue(program.isPresent(), "OpenSSH's sshd is not installed on this machine");
    }
    var landing = home.resolve("landing");
    try (var sshd = OpenSshServer.start(program.orElseThrow(), home, TwoHubs.entityKey(home));
        var camel = fetching(sshd.port(), landing)) {
      var everybodys = sshd.root().resolve("atlas");
      var inbox = Files.createDirectories(everybodys.resolve("boreal/inbox"));
      var another = Files.createDirectories(everybodys.resolve("cedar/inbox"));
      Files.writeString(another.resolve("cedar.facts-0001.csv"), "of cedar");
      Files.createSymbolicLink(
          inbox.resolve("a.csv"), Path.of("../../cedar/inbox/cedar.facts-0001.csv"));
      Files.createSymbolicLink(everybodys.resolve("dune"), Path.of("cedar"));
      Files.writeString(inbox.resolve("z.csv"), "of boreal");

      camel.start();

      await()
          .atMost(Duration.ofSeconds(60))
          .untilAsserted(() -> assertThat(landing.resolve("boreal/inbox/z.csv")).exists());
      assertThat(landing.resolve("boreal/inbox").toFile().list()).containsExactly("z.csv");
      assertThat(landing.resolve("dune")).doesNotExist();
      assertThat(inbox.resolve("a.csv")).isSymbolicLink();
    }
  }

  /** As {@code group-fetch-drop} does it. */
  private DefaultCamelContext fetching(int port, Path landing) throws Exception {
    var settings = new Properties();
    settings.setProperty("sftp.host", "127.0.0.1");
    settings.setProperty("sftp.port", Integer.toString(port));
    settings.setProperty("sftp.user", System.getProperty("user.name"));
    settings.setProperty("sftp.timeout", "15000");
    settings.setProperty("sftp.private-key", home.resolve("ssh-key").toString());
    settings.setProperty("sftp.known-hosts", home.resolve("known_hosts").toString());
    var camel = new DefaultCamelContext();
    camel.getPropertiesComponent().setInitialProperties(settings);
    camel.getRegistry().bind("uploads", new Uploads());
    var inboxes =
        SftpAccount.endpoint(
            "sftp",
            "",
            "recursive=true",
            "minDepth=3",
            "maxDepth=3",
            "filter=#uploads",
            "streamDownload=true",
            "sortBy=file:name",
            "delay=200",
            "delete=true");
    camel.addRoutes(
        new RouteBuilder() {
          @Override
          public void configure() {
            from(inboxes).to("file:" + landing);
          }
        });
    return camel;
  }
}
