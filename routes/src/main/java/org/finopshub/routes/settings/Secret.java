package org.finopshub.routes.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Something nobody but the hub may read: given itself (by the environment) or by the file that
 * holds it; never shown.
 */
public record Secret(String value, Path file) {

  /**
   * The text, without white space around it; empty when neither is given.
   *
   * @throws InvalidSettingException naming the file that cannot be read
   */
  public Optional<String> text() {
    try {
      var text = file == null ? value : Files.readString(file);
      return Optional.ofNullable(text).map(String::strip).filter(found -> !found.isEmpty());
    } catch (IOException e) {
      throw new InvalidSettingException("a secret's file", file, "a readable file", e);
    }
  }

  @Override
  public String toString() {
    return "***";
  }
}
