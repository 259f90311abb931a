package org.finopshub.local.duckdb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What reading or writing a file may use beside the Java heap.
 *
 * @param memory native memory, e.g. {@code 400MB}; what does not fit is spilled
 * @param threads at least 1
 * @param tempDirectory where it spills; created when absent, emptied after each file
 */
public record DuckDbLimits(String memory, int threads, Path tempDirectory) {

  public Path newFile(String prefix, String suffix) throws IOException {
    return Files.createTempFile(Files.createDirectories(tempDirectory), prefix, suffix);
  }

  Path newDirectory(String prefix) throws IOException {
    return Files.createTempDirectory(Files.createDirectories(tempDirectory), prefix)
        .toAbsolutePath()
        .normalize();
  }
}
