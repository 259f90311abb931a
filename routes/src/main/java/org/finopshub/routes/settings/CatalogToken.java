package org.finopshub.routes.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the software catalog is asked with; the token is read when it is needed and never kept. */
public final class CatalogToken {
  private final Path file;

  CatalogToken(Path file) {
    this.file = file;
  }

  /** The value of the Authorization header; null without a token. */
  public String authorization() throws IOException {
    return file == null ? null : "Bearer " + Files.readString(file).strip();
  }
}
