package org.finopshub.routes.key;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;

/** Something made once that only its owner may read. */
public final class PrivateFile {
  private PrivateFile() {}

  /** What the file holds; made and written when there is none. */
  public static String readOrMake(Path file, Supplier<String> making) throws IOException {
    if (Files.notExists(file)) {
      Files.createDirectories(file.getParent());
      var ownerOnly = PosixFilePermissions.fromString("rw-------");
      Files.createFile(file, PosixFilePermissions.asFileAttribute(ownerOnly));
      Files.writeString(file, making.get());
    }
    return Files.readString(file);
  }
}
