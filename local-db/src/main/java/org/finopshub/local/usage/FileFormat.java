package org.finopshub.local.usage;

import java.util.Arrays;
import java.util.Optional;

/** How a file's lines are written; {@code sql} names the statement that reads it. */
enum FileFormat {
  CSV(".csv", "read_csv", 1),
  CSV_GZ(".csv.gz", "read_csv", 1),
  PARQUET(".parquet", "read_parquet", 0);

  private final String extension;
  private final String sql;
  private final int headerLines;

  FileFormat(String extension, String sql, int headerLines) {
    this.extension = extension;
    this.sql = sql;
    this.headerLines = headerLines;
  }

  static Optional<FileFormat> of(String fileName) {
    return Arrays.stream(values()).filter(f -> fileName.endsWith(f.extension)).findFirst();
  }

  String extension() {
    return extension;
  }

  String sql() {
    return sql;
  }

  /** Records before the first line. */
  int headerLines() {
    return headerLines;
  }

  boolean isCsv() {
    return this != PARQUET;
  }
}
