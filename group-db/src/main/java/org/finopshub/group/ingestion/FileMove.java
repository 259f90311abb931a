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

  /** Whatever they are, and whether or not the folder is on another file system. */
  public static void into(Path folder, List<Path> files) throws IOException {
    Files.createDirectories(folder);
    for (var file : files) {
      move(file, folder.resolve(file.getFileName()));
      Failpoint.FILE_MOVED.reached(file.getFileName());
    }
    DiskCrossing.deleteParts(folder, files);
  }

  /** What is archived already stays: a repeated drop never replaces the one that was loaded. */
  private static void move(Path file, Path target) throws IOException {
    try {
      if (exists(target)) {
        DiskCrossing.delete(file, target);
      } else {
        rename(file, target);
      }
    } catch (NoSuchFileException e) {
      if (!exists(target)) {
        throw e;
      }
      // Another hub filed the same drop first.
    }
  }

  private static void rename(Path file, Path target) throws IOException {
    try {
      Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      DiskCrossing.move(file, target);
    }
  }

  private static boolean exists(Path target) {
    return Files.exists(target, LinkOption.NOFOLLOW_LINKS);
  }
}
