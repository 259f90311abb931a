package org.finopshub.routes.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.finopshub.routes.key.SshKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What other programs are told, asked of those programs. */
class ServerSettingsTest {
  @TempDir Path directory;

  @Test
  void opensshTakesTheSettingsOfItsImage() throws Exception {
    DeployedFiles.require("sshd");
    var key = SshKey.readOrMake(directory.resolve("host-key")).file();
    var settings =
        Files.readString(DeployedFiles.ROOT.resolve("docker/sftp/sshd_config"))
            .replace("/keys/sftp.ssh", key.toString());
    var file = Files.writeString(directory.resolve("sshd_config"), settings);

    assertThat(DeployedFiles.output(directory, "/usr/sbin/sshd", "-t", "-f", file.toString()))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"hub-group.service", "hub-local.service"})
  void systemdTakesTheUnits(String unit) throws Exception {
    DeployedFiles.require("systemd-analyze");
    var installed =
        Files.readString(DeployedFiles.ROOT.resolve("config/systemd").resolve(unit))
            .replace("ExecStart=/opt/finops-hub/hub", "ExecStart=" + DeployedFiles.ROOT + "/hub");
    var file = Files.writeString(directory.resolve(unit), installed);

    assertThat(DeployedFiles.output(directory, "systemd-analyze", "verify", file.toString()))
        .isEmpty();
  }
}
