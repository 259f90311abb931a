package org.finopshub.local.usage;

import java.nio.file.Path;

/**
 * One file that is to be taken, or is taken again.
 *
 * @param name what it is known by within its source: the path below the source's directory
 * @param file where it lies
 */
record Delivery(String sourceId, String name, Path file, long bytes) {

  /** The same after its file was written. */
  Delivery extracted() {
    return new Delivery(sourceId, name, file, file.toFile().length());
  }

  FileFormat format() throws UntakeableException {
    return FileFormat.of(file.getFileName().toString())
        .orElseThrow(
            () -> new UntakeableException("the name ends in none of .csv, .csv.gz, .parquet"));
  }

  @Override
  public String toString() {
    return sourceId + "/" + name;
  }
}
