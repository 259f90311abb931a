package org.finopshub.routes.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/**
 * The packaged jar, laid out as {@code docker/Dockerfile} lays it out, with the image's scripts.
 */
final class ImageLayout {
  private static final List<String> LAYERS =
      List.of("dependencies", "spring-boot-loader", "snapshot-dependencies", "application");
  private static final Path SCRIPTS = DeployedFiles.ROOT.resolve("docker");

  private final Path jar;

  private ImageLayout(Path jar) {
    this.jar = jar;
  }

  static ImageLayout in(Path directory) throws IOException, InterruptedException {
    var layers = directory.resolve("layers").toString();
    DeployedFiles.output(
        directory,
        java(),
        "-Djarmode=tools",
        "-jar",
        packaged().toString(),
        "extract",
        "--layers",
        "--destination",
        layers);
    var hub = Files.createDirectory(directory.resolve("hub"));
    for (String layer : LAYERS) {
      FileSystemUtils.copyRecursively(directory.resolve("layers").resolve(layer), hub);
    }
    return new ImageLayout(
        Files.move(hub.resolve(packaged().getFileName()), hub.resolve("hub.jar")));
  }

  /** A script of the image, to be started with nothing but those variables. */
  ProcessBuilder command(Map<String, String> environment, String script, String... arguments) {
    var builder = new ProcessBuilder(SCRIPTS.resolve(script).toString());
    builder.command().addAll(List.of(arguments));
    var variables = builder.environment();
    variables.clear();
    variables.putAll(environment);
    variables.put("HUB_JAR", jar.toString());
    variables.put("PATH", "%s:%s:/usr/bin:/bin".formatted(SCRIPTS, Path.of(java()).getParent()));
    return builder.redirectErrorStream(true);
  }

  private static Path packaged() throws IOException {
    try (var jars = Files.newDirectoryStream(Path.of("target"), "routes-*-app.jar")) {
      return jars.iterator().next().toAbsolutePath();
    }
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
