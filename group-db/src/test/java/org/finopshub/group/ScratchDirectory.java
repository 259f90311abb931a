package org.finopshub.group;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** A directory for tests whose framework gives them none; it goes with everything in it. */
public record ScratchDirectory(Path path) implements AutoCloseable {

  public static ScratchDirectory make(String name) {
    try {
      return new ScratchDirectory(Files.createTempDirectory(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    FileSystemUtils.deleteRecursively(path.toFile());
  }
}
