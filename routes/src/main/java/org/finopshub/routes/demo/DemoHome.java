package org.finopshub.routes.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the demo keeps everything it must find again: the directory HUB_HOME names. */
record DemoHome(Path directory) {

  /** Makes the directory when absent. */
  static DemoHome in(Path directory) throws IOException {
    return new DemoHome(Files.createDirectories(directory).toRealPath());
  }

  Path postgres() {
    return directory.resolve("postgres");
  }

  Path lockFile() {
    return directory.resolve("demo.lock");
  }

  Path logFile() {
    return directory.resolve("demo.log");
  }

  /** The homes of the SFTP accounts. */
  Path sftp() {
    return directory.resolve("sftp");
  }

  Path usage() {
    return directory.resolve("usage");
  }

  Path keys() {
    return directory.resolve("keys");
  }

  Path knownHosts() {
    return keys().resolve("known_hosts");
  }

  Path group(String part) {
    return directory.resolve("group").resolve(part);
  }

  Path entity(String entityId, String part) {
    return directory.resolve("local").resolve(entityId).resolve(part);
  }
}
