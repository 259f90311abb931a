package org.finopshub.routes.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.finopshub.contract.QuietPort;
import org.finopshub.routes.HubDatabases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar, started by the image's scripts with the variables compose.yaml sets. */
class ComposedHubsIT {
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  @TempDir Path home;
  private final List<Process> running = new ArrayList<>();

  @AfterEach
  void stop() throws InterruptedException {
    for (Process process : running) {
      process.destroyForcibly().waitFor();
    }
  }

  @Test
  void theHubsOfTheComposeFileBecomeHealthyAndReadWhatItSets() throws Exception {
    var image = ImageLayout.in(home);
    var keys = image.command(variables("group"), "make-keys", "group", "atlas", "boreal");
    assertThat(keys.redirectOutput(home.resolve("keys.log").toFile()).start().waitFor()).isZero();
    Files.createDirectories(home.resolve("sftp/boreal/inbox"));

    var group = variables("group");
    var boreal = variables("boreal");
    var groupLog = start(image, group, "group");
    var borealLog = start(image, boreal, "local");

    awaitHealthy(image, group);
    awaitHealthy(image, boreal);
    awaitUp(groupLog, "group hub is up: http://0.0.0.0:" + group.get("SERVER_PORT"));
    awaitUp(borealLog, "http://0.0.0.0:" + boreal.get("SERVER_PORT"));
    assertThat(Files.readString(home.resolve("keys/known_hosts")))
        .startsWith("sftp ecdsa-sha2-nistp256 ");
  }

  private File start(ImageLayout image, Map<String, String> variables, String side)
      throws IOException {
    var log = home.resolve(side + ".log").toFile();
    running.add(
        image.command(variables, "hub", side).directory(home.toFile()).redirectOutput(log).start());
    return log;
  }

  private void awaitHealthy(ImageLayout image, Map<String, String> variables) {
    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofSeconds(1))
        .failFast(() -> assertThat(running).as(logs()).allMatch(Process::isAlive))
        .until(() -> image.command(variables, "healthy").start().waitFor() == 0);
  }

  /** A hub says where it is when it has been healthy for a moment. */
  private static void awaitUp(File log, String said) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(Files.readString(log.toPath())).contains(said));
  }

  private String logs() throws IOException {
    return Files.readString(home.resolve("group.log"))
        + Files.readString(home.resolve("local.log"));
  }

  /**
   * As the container would see them, but for what only a container has: paths, host names, and
   * ports nobody else is at.
   */
  private Map<String, String> variables(String service) throws Exception {
    var set = DeployedFiles.documents("docker/compose.yaml").get(0);
    var variables = new TreeMap<String, String>();
    set.path("services").path(service).path("environment").properties().stream()
        .forEach(entry -> variables.put(entry.getKey(), here(entry.getValue().asText())));
    variables.put("HUB_DB_URL", HubDatabases.create());
    variables.put("HUB_DB_USER", "postgres");
    for (String port : List.of("SERVER_PORT", "MANAGEMENT_SERVER_PORT")) {
      variables.put(port, String.valueOf(QuietPort.find()));
    }
    return variables;
  }

  private String here(String value) {
    return value
        .replace("/etc/hub", HubDatabases.CONFIG.toString())
        .replace("/var/lib/hub", home.toString())
        .replace("/srv/sftp", home.resolve("sftp").toString())
        .replaceAll("^sftp$", "127.0.0.1")
        .replaceAll("\\$\\{([A-Z_]+):\\?.*}", "secret-of-$1");
  }
}
