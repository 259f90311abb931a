package org.finopshub.contract.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.finopshub.contract.receipt.ViolationCode;

/** Files of a directory somebody else writes into: no link is followed, nothing read unbounded. */
public final class PlainFile {
  private PlainFile() {}

  /**
   * The attributes of a plain file.
   *
   * @throws java.nio.file.NoSuchFileException when nothing is there
   * @throws UnreadableFileException when it is a link, a directory or a device
   */
  public static BasicFileAttributes attributes(Path file) throws IOException {
    var attributes =
        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    if (!attributes.isRegularFile()) {
      throw new UnreadableFileException(
          ViolationCode.FILE_NAME,
          "Under this name lies a link, a directory or a device, not a file");
    }
    return attributes;
  }

  /**
   * The whole content of a small file.
   *
   * @throws java.nio.file.NoSuchFileException when nothing is there
   * @throws UnreadableFileException when it is no plain file or has more bytes than allowed
   */
  public static byte[] read(Path file, int maxBytes) throws IOException {
    attributes(file);
    try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      var bytes = in.readNBytes(maxBytes + 1);
      if (bytes.length > maxBytes) {
        throw new UnreadableFileException(
            ViolationCode.TOO_LARGE, "The file has more than %d bytes".formatted(maxBytes));
      }
      return bytes;
    }
  }
}
