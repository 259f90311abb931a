package org.finopshub.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/**
 * Makes a temporary directory on another file system than the others: in memory, as Linux has one.
 */
public final class OtherDisk implements TempDirFactory {
  private static final Path MEMORY = Path.of("/dev/shm");

  @Override
  public Path createTempDirectory(AnnotatedElementContext field, ExtensionContext test)
      throws Exception {
    var usual = Path.of(System.getProperty("java.io.tmpdir"));
    assertThat(Files.getFileStore(MEMORY)).isNotEqualTo(Files.getFileStore(usual));
    return Files.createTempDirectory(MEMORY, "finops-hub-");
  }
}
