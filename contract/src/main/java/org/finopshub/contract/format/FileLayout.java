package org.finopshub.contract.format;

import java.util.Locale;
import org.finopshub.contract.slice.DropName;

/**
 * How a slice is laid out in data files.
 *
 * @param maxRowsPerFile a new part starts after this many rows
 */
public record FileLayout(Format format, Compression compression, long maxRowsPerFile) {
  private static final int MAX_PARTS = 9999;

  public FileLayout {
    if (!format.allows(compression)) {
      throw new IllegalArgumentException(
          "%s files cannot be compressed with %s".formatted(format.code(), compression.code()));
    }
    if (maxRowsPerFile < 1) {
      throw new IllegalArgumentException("A data file holds at least 1 row");
    }
  }

  /**
   * The name of a slice's data file.
   *
   * @param number from 1
   * @throws IllegalStateException when a slice has more parts than names
   */
  public String file(DropName drop, int number) {
    if (number > MAX_PARTS) {
      throw new IllegalStateException(
          "%s needs more than %d files of %d rows; raise the rows per file"
              .formatted(drop, MAX_PARTS, maxRowsPerFile));
    }
    return drop.factsFile(number, format.extension(compression));
  }

  /** The file formats of contract v1. */
  public enum Format {
    CSV,
    PARQUET;

    /** The word the manifest holds. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Reads the manifest's word. */
    public static Format of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }

    public boolean allows(Compression compression) {
      return this == PARQUET || compression == Compression.NONE || compression == Compression.GZIP;
    }

    /** How the names of such files end; Parquet compresses inside the file. */
    public String extension(Compression compression) {
      return this == CSV && compression == Compression.GZIP ? "csv.gz" : code();
    }
  }

  /** The compressions of contract v1: CSV none or gzip; Parquet none, snappy, gzip or zstd. */
  public enum Compression {
    NONE,
    GZIP,
    SNAPPY,
    ZSTD;

    /** The word the manifest holds. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Reads the manifest's word. */
    public static Compression of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }
}
