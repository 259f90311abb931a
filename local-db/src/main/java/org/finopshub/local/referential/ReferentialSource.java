package org.finopshub.local.referential;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What an entity's referential is made of, beside the official one.
 *
 * @param directory its CSV files until the first synchronisation; null: there is none before
 * @param overlay a directory of rows that replace or complement the official ones; may be null
 */
public record ReferentialSource(Path directory, Path overlay) {

  /** Nothing is laid over the official referential. */
  public ReferentialSource(Path directory) {
    this(directory, null);
  }

  Optional<Path> beforeSynchronisation() {
    return Optional.ofNullable(directory);
  }

  Optional<Path> overlaid() {
    return Optional.ofNullable(overlay);
  }
}
