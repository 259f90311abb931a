package org.finopshub.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Map;
import org.finopshub.routes.demo.SftpServer;
import org.finopshub.routes.key.SshKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The group reads its inboxes over SFTP instead of from a directory. */
class RemoteInboxIT {
  @TempDir Path home;

  @Test
  void aDropIsFetchedAndItsReceiptIsSentBack() throws Exception {
    var remote = home.resolve("remote");
    try (var sftp = SftpServer.start(0, remote, home.resolve("host-key"))) {
      sftp.admit("atlas", TwoHubs.entityKey(home).publicKey());
      sftp.admitGroup("group", SshKey.readOrMake(home.resolve("group-key")).publicKey());
      var knownHosts = sftp.pinIn(home.resolve("known_hosts"));
      var groupSftp =
          Map.<String, Object>of(
              "hub.group.sftp.host",
              "127.0.0.1",
              "hub.group.sftp.port",
              sftp.port(),
              "hub.group.sftp.private-key",
              home.resolve("group-key"),
              "hub.group.sftp.known-hosts",
              knownHosts);
      var part = Files.writeString(remote.resolve("atlas/inbox/.half.csv.gz.part"), "half");
      try (var hubs =
          TwoHubs.start(
              home,
              home.resolve("landing"),
              Map.of("hub.local.sftp.port", sftp.port()),
              groupSftp)) {
        var period = YearMonth.of(2024, 1);
        hubs.usage(period, "pay-web-0001,aws-ec2-hours,10,Hours,1.25,USD");

        hubs.compute(period);

        await()
            .atMost(Duration.ofSeconds(90))
            .untilAsserted(
                () -> {
                  assertThat(hubs.exports(period)).containsExactly("ACCEPTED");
                  assertThat(remote.resolve("atlas/inbox").toFile().list())
                      .containsExactly(part.toFile().getName());
                  assertThat(home.resolve("landing/atlas/inbox")).isEmptyDirectory();
                });
      }
    }
  }
}
