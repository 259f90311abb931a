package org.finopshub.local.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The text of one statement, from the {@code .sql} file beside the class that runs it. */
public final class SqlFile {
  private static final ClassValue<Map<String, String>> READ =
      new ClassValue<>() {
        @Override
        protected Map<String, String> computeValue(Class<?> owner) {
          return new ConcurrentHashMap<>();
        }
      };

  private SqlFile() {}

  /**
   * Reads {@code name.sql} from the owner's package, once.
   *
   * @throws IllegalArgumentException when there is no such file
   */
  public static String beside(Class<?> owner, String name) {
    return READ.get(owner).computeIfAbsent(name, first -> read(owner, name));
  }

  private static String read(Class<?> owner, String name) {
    try (var file = owner.getResourceAsStream(name + ".sql")) {
      if (file == null) {
        throw new IllegalArgumentException("No %s.sql beside %s".formatted(name, owner.getName()));
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
