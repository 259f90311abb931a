package org.finopshub.routes.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file system of a few megabytes in memory, which a test fills and empties; only root has one.
 */
final class SmallDisk implements AutoCloseable {
  private static final int MEGABYTES = 8;
  private static final byte[] BLOCK = new byte[1024];

  private final Path directory;
  private final Path ballast;

  private SmallDisk(Path directory) {
    this.directory = directory;
    this.ballast = directory.resolve("ballast");
  }

  static SmallDisk at(Path directory) throws Exception {
    if (!"true".equals(System.getenv("FORBID_SKIPS"))) {
      assumeTrue("root".equals(System.getProperty("user.name")), "only root mounts file systems");
    }
    Files.createDirectories(directory);
    run("mount", "-t", "tmpfs", "-o", "size=%dm".formatted(MEGABYTES), "tmpfs", directory + "");
    return new SmallDisk(directory);
  }

  Path directory() {
    return directory;
  }

  /** Leaves no byte free. */
  void fill() {
    try (var file = Files.newOutputStream(ballast)) {
      while (true) {
        file.write(BLOCK);
      }
    } catch (IOException full) {
      assertThat(full).hasMessageContaining("No space left");
    }
  }

  void makeRoom() throws IOException {
    Files.delete(ballast);
  }

  @Override
  public void close() throws Exception {
    run("umount", "--lazy", directory.toString());
  }

  private static void run(String... command) throws Exception {
    assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
  }
}
