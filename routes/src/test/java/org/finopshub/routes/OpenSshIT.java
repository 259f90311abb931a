package org.finopshub.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same way as over the embedded server, with the server entities will really meet. */
class OpenSshIT {
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  @TempDir Path home;

  @Test
  void aMonthGoesToOpenSshAndItsReceiptComesBack() throws Exception {
    var program = OpenSshServer.installed();
    if (!"true".equals(System.getenv("FORBID_SKIPS"))) {
      assumeTrue(program.isPresent(), "OpenSSH's sshd is not installed on this machine");
    }
    var period = YearMonth.of(2024, 1);
    var client = TwoHubs.entityKey(home);

    try (var sshd = OpenSshServer.start(program.orElseThrow(), home, client);
        var hubs =
            TwoHubs.start(
                home,
                sshd.root(),
                Map.of(
                    "hub.local.sftp.port",
                    sshd.port(),
                    "hub.local.sftp.user",
                    System.getProperty("user.name")))) {
      hubs.usage(period, "pay-web-0001,aws-ec2-hours,10,Hours,1.25,USD");

      hubs.compute(period);

      await()
          .atMost(PATIENCE)
          .untilAsserted(
              () -> {
                assertThat(hubs.exports(period)).containsExactly("ACCEPTED");
                assertThat(sshd.root().resolve("atlas/inbox")).isEmptyDirectory();
              });
    }
  }
}
