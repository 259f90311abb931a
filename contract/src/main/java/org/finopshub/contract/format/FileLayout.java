package org.finopshub.contract.format;

import java.util.Locale;

/**
 * How a slice is laid out in data files.
 *
 * @param maxRowsPerFile a new part starts after this many rows
 */
public record FileLayout(Format format, Compression compression, long maxRowsPerFile) {
  public FileLayout {
    if (!format.allows(compression)) {
      throw new IllegalArgumentException(
          "%s files cannot be compressed with %s".formatted(format.code(), compression.code()));
    }
    if (maxRowsPerFile < 1) {
      throw new IllegalArgumentException("A data file holds at least 1 row");
    }
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
