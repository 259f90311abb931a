package org.finopshub.group.ingestion;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.finopshub.group.fault.Failpoint;

/** Moves files so that a crash or another hub leaves each either here or there, whole. */
public final class FileMove {
  private FileMove() {}

  public static void into(Path folder, List<Path> files) throws IOException {
    Files.createDirectories(folder);
    for (var file : files) {
      move(file, inside(folder, file.getFileName()));
      Failpoint.FILE_MOVED.reached(file.getFileName());
    }
  }

  /** By its bytes where it can be: not every name is text in this machine's encoding. */
  private static Path inside(Path folder, Path name) {
    return folder.getFileSystem().equals(name.getFileSystem())
        ? folder.resolve(name)
        : folder.resolve(name.toString());
  }

  /** What is archived already stays: a repeated drop never replaces the one that was loaded. */
  private static void move(Path file, Path target) throws IOException {
    try {
      if (Files.exists(target)) {
        Files.deleteIfExists(file);
      } else {
        Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (AtomicMoveNotSupportedException e) {
      copyThenDelete(file, target);
    } catch (NoSuchFileException e) {
      if (!Files.exists(target)) {
        throw e;
      }
      // Another hub filed the same drop first.
    }
  }

  private static void copyThenDelete(Path file, Path target) throws IOException {
    Path part = target.resolveSibling(target.getFileName() + ".part");
    Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING, LinkOption.NOFOLLOW_LINKS);
    Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    Files.deleteIfExists(file);
  }
}
