package org.finopshub.group.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads a statement from the {@code .sql} file beside the class that runs it. */
public final class SqlFile {
  private SqlFile() {}

  /**
   * The file's text, header comment included.
   *
   * @param fileName without folder, e.g. {@code delete-slice.sql}
   * @throws IllegalArgumentException naming class and file when there is no such file
   */
  public static String beside(Class<?> owner, String fileName) {
    try (var sql = owner.getResourceAsStream(fileName)) {
      if (sql == null) {
        throw new IllegalArgumentException(
            "No file %s beside %s".formatted(fileName, owner.getName()));
      }
      return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
