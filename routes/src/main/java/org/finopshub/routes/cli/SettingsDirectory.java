package org.finopshub.routes.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Where the operator's configuration files are: {@code HUB_CONFIG}, or {@code config} here. */
final class SettingsDirectory {
  private SettingsDirectory() {}

  /** As Spring Boot wants it; a directory that was named must be there. */
  static String location() {
    return named()
        .map(directory -> directory.toAbsolutePath().toUri().toString())
        .map(uri -> uri.endsWith("/") ? uri : uri + "/")
        .orElse("optional:file:./config/");
  }

  /** The file a YAML parser stumbles over. */
  static String firstBrokenFile() {
    var directory = named().orElse(Path.of("config"));
    try (var files = Files.newDirectoryStream(directory, "application*.{yaml,yml}")) {
      for (Path file : files) {
        if (isBroken(file)) {
          return file.toString();
        }
      }
    } catch (IOException unreadable) {
      return "a file in " + directory;
    }
    return "a configuration file";
  }

  private static Optional<Path> named() {
    return Optional.ofNullable(System.getenv("HUB_CONFIG"))
        .filter(directory -> !directory.isBlank())
        .map(Path::of);
  }

  private static boolean isBroken(Path file) throws IOException {
    try (var text = Files.newBufferedReader(file)) {
      new Yaml().compose(text);
      return false;
    } catch (MarkedYAMLException broken) {
      return true;
    }
  }
}
