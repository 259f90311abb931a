package org.finopshub.contract.format;

/**
 * How a slice is laid out in data files.
 *
 * @param maxRowsPerFile a new part starts after this many rows
 */
public record FileLayout(Format format, Compression compression, long maxRowsPerFile) {
  /** The file formats of contract v1. */
  public enum Format {
    CSV,
    PARQUET
  }

  /** The compressions of contract v1: CSV none or gzip; Parquet none, snappy, gzip or zstd. */
  public enum Compression {
    NONE,
    GZIP,
    SNAPPY,
    ZSTD
  }
}
