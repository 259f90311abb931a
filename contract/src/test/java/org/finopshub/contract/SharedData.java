package org.finopshub.contract;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/** Files for tests that are never part of the project. */
public final class SharedData {
  private SharedData() {}

  /**
   * Finds a file in the directory that the system property {@code shared.data} or the environment
   * variable {@code SHARED_DATA} names, or in {@code ../shared/data} of the clone; skips the test
   * when it is nowhere, unless {@code FORBID_SKIPS} is {@code true}.
   */
  public static Path file(String name) {
    var found =
        Stream.of(
                System.getProperty("shared.data"),
                System.getenv("SHARED_DATA"),
                "../../shared/data")
            .filter(Objects::nonNull)
            .map(directory -> Path.of(directory, name))
            .filter(Files::isRegularFile)
            .findFirst();
    return found.orElseGet(
        () -> Missing.here(name + " is in none of -Dshared.data, $SHARED_DATA and ../shared/data"));
  }
}
