package org.finopshub.contract.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.finopshub.contract.receipt.ViolationCode;

/**
 * Files of a directory somebody else writes into: no link is followed, nothing read unbounded, no
 * byte written where somebody else's link leads.
 */
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

  /**
   * Writes a file that has its name as soon as it is whole. What lies under the name, or under that
   * of its part, is replaced: a link is not written through, a pipe keeps nobody waiting.
   */
  public static void write(Path file, byte[] content) throws IOException {
    var part = file.resolveSibling(file.getFileName() + ".part");
    Files.deleteIfExists(part);
    Files.write(part, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /**
   * The directory, made if need be.
   *
   * @throws NotDirectoryException when a link or anything else lies under its name
   */
  public static Path directory(Path directory) throws IOException {
    if (!Files.exists(directory, LinkOption.NOFOLLOW_LINKS)) {
      Files.createDirectories(directory);
    }
    if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
      throw new NotDirectoryException(directory.toString());
    }
    return directory;
  }
}
