package org.finopshub.routes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.finopshub.routes.HubDatabases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hub that cannot start says why in one line, whatever the reason. */
class StartFailureIT {
  @TempDir Path directory;
  private Path settings;

  @BeforeEach
  void writeSettings() throws Exception {
    settings = Files.createDirectory(directory.resolve("config"));
    write(
        """
        spring.datasource: {url: "jdbc:postgresql://127.0.0.1:1/absent", username: hub}
        server.port: 0
        management.server.port: 0
        hub:
          referential.directory: %s
          group:
            entities.atlas: {currencies: [USD], keys: atlas.jwks.json}
            intake: {sftp-root: sftp, archive: archive, quarantine: quarantine}
        """
            .formatted(HubDatabases.CONFIG.resolve("referential")));
  }

  @Test
  void anUnknownOptionIsNamed() throws Exception {
    var hub = launch("group", "--port", "8080");

    assertFailed(hub, 2, "hub: Unknown options: '--port', '8080'; see './hub group --help'");
  }

  @Test
  void anUnknownCommandIsNamed() throws Exception {
    assertFailed(
        launch("grup"), 2, "hub: Unmatched argument at index 0: 'grup'; see './hub --help'");
  }

  @Test
  void anUnreachableDatabaseIsNamed() throws Exception {
    assertFailed(
        launch("group"),
        3,
        "hub: the database cannot be used (Connection to 127.0.0.1:1 refused. Check that the"
            + " hostname and port are correct and that the postmaster is accepting TCP/IP"
            + " connections.); check spring.datasource.url, username and password, and that"
            + " PostgreSQL is up");
  }

  @Test
  void aFileThatIsNotYamlIsNamedWithItsLine() throws Exception {
    write("hub:\n  group: {entities: [\n");

    assertFailed(
        launch("group"),
        2,
        "hub: config/application-group.yaml is not YAML, line 3, column 1: expected the node"
            + " content, but found '<stream end>'");
  }

  @Test
  void aSettingOutOfRangeIsNamedWithWhatIsAllowed() throws Exception {
    change("quarantine: quarantine", "quarantine: quarantine, max-rows: 0");

    assertFailed(launch("group"), 2, "hub: hub.group.intake.max-rows is '0'; allowed: at least 1");
  }

  @Test
  void aSettingOfAnotherKindIsNamedWithWhatIsAllowed() throws Exception {
    change("quarantine: quarantine", "quarantine: quarantine, wait-for-files: soon");

    var hub = launch("group");

    assertThat(hub.exitCode()).isEqualTo(2);
    assertThat(hub.err())
        .singleElement()
        .asString()
        .startsWith("hub: hub.group.intake.wait-for-files is 'soon' (")
        .contains("application-group.yaml")
        .endsWith("); allowed: a duration such as 30s, 5m or 12h");
  }

  @Test
  void aMisspeltSettingIsNamed() throws Exception {
    change("quarantine: quarantine", "quarantine: quarantine, archiv: there");

    assertFailed(
        launch("group"), 2, "hub: hub.group.intake.archiv is not a setting; check its spelling");
  }

  @Test
  void aMissingSettingIsNamed() throws Exception {
    change("archive: archive, ", "");

    assertFailed(
        launch("group"),
        2,
        "hub: hub.group.intake.archive is not set; allowed: a value, this setting has no default");
  }

  @Test
  void aWrongPortOffsetIsNamed() throws Exception {
    var hub = LaunchedHub.run(directory, Map.of("HUB_PORT_OFFSET", "many"), "group");

    assertFailed(hub, 2, "hub: HUB_PORT_OFFSET is 'many'; allowed: a number from 0 to 50000");
  }

  @Test
  void aBusyPortIsNamed() throws Exception {
    change("jdbc:postgresql://127.0.0.1:1/absent", HubDatabases.create());
    change("username: hub", "username: postgres");
    try (var busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      change("server.port: 0\nmanagement", "server.port: " + busy.getLocalPort() + "\nmanagement");

      assertFailed(
          launch("group"),
          3,
          "hub: port "
              + busy.getLocalPort()
              + " is taken; stop what listens there, or move this hub with HUB_PORT_OFFSET");
    }
  }

  private LaunchedHub launch(String... arguments) throws Exception {
    return LaunchedHub.run(directory, Map.of(), arguments);
  }

  private static void assertFailed(LaunchedHub hub, int exitCode, String line) {
    assertThat(hub.err()).containsExactly(line);
    assertThat(hub.out()).isEmpty();
    assertThat(hub.exitCode()).isEqualTo(exitCode);
  }

  private void change(String from, String to) throws Exception {
    var file = settings.resolve("application-group.yaml");
    var text = Files.readString(file);
    assertThat(text).contains(from);
    write(text.replace(from, to));
  }

  private void write(String yaml) throws Exception {
    Files.writeString(settings.resolve("application-group.yaml"), yaml);
  }
}
