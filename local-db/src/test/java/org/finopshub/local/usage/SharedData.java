package org.finopshub.local.usage;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Real files that are not part of the project; a run may lack them, an official one may not. */
final class SharedData {
  private SharedData() {}

  /** The file, or else the test is skipped; it fails where {@code FORBID_SKIPS=true}. */
  static Path file(String name) {
    var directory =
        Optional.ofNullable(System.getProperty("shared.data"))
            .or(() -> Optional.ofNullable(System.getenv("SHARED_DATA")))
            .orElse("../../shared/data");
    var file = Path.of(directory, name).toAbsolutePath().normalize();
    if (!Files.isRegularFile(file)) {
      var absent = "%s is absent: set SHARED_DATA to the directory that holds it".formatted(file);
      return "true".equals(System.getenv("FORBID_SKIPS")) ? fail(absent) : abort(absent);
    }
    return file;
  }
}
