package org.finopshub.routes.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchivedClassesIT {
  @TempDir Path directory;

  @Test
  void theImageStartsFromTheClassesItsBuildArchived() throws Exception {
    var image = ImageLayout.in(directory);
    var hub = directory.resolve("hub");
    said(image, Map.of(), "archive-classes", hub.toString());

    // A JVM that must share, and cannot use the archive, refuses to start.
    var shared = said(image, Map.of("HUB_JAVA_OPTS", "-Xshare:on"), "hub", "--version");
    var other = said(image, Map.of("HUB_JAVA_OPTS", "-XX:-UseCompressedOops"), "hub", "--version");

    assertThat(hub.resolve("hub.jsa")).isNotEmptyFile();
    assertThat(shared).matches("hub .*\\n");
    assertThat(other).isEqualTo(shared);
  }

  @Test
  void anImageWithoutThemStarts() throws Exception {
    var image = ImageLayout.in(directory);

    assertThat(said(image, Map.of(), "hub", "--version")).matches("hub .*\\n");
  }

  private String said(ImageLayout image, Map<String, String> more, String... command)
      throws Exception {
    var environment = new TreeMap<>(more);
    environment.put("HUB_CONFIG", DeployedFiles.ROOT.resolve("config").toString());
    environment.put("HUB_HOME", directory.resolve("home").toString());
    var log = directory.resolve("log").toFile();
    var arguments = Arrays.copyOfRange(command, 1, command.length);
    var process = image.command(environment, command[0], arguments).redirectOutput(log).start();
    assertThat(process.waitFor()).as(Files.readString(log.toPath())).isZero();
    return Files.readString(log.toPath());
  }
}
