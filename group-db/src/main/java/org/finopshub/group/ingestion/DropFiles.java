package org.finopshub.group.ingestion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.finopshub.contract.slice.DropName;

/** Finds the files of one drop in an inbox; never a link, a directory or a half upload. */
final class DropFiles {
  private static final String PART = ".part";

  private DropFiles() {}

  /**
   * The drop's files, the manifest last: as long as it is there, the drop is found again.
   *
   * @param drop null when the manifest's name is not of the contract's form
   */
  static List<Path> of(Path inbox, String manifestFile, DropName drop) throws IOException {
    String prefix = drop == null ? manifestFile : drop + ".";
    Path manifest = inbox.resolve(manifestFile);
    try (var names = Files.list(inbox)) {
      return names
          .filter(file -> isFinished(file) && file.getFileName().toString().startsWith(prefix))
          .sorted(
              Comparator.<Path, Boolean>comparing(manifest::equals).thenComparing(Path::toString))
          .toList();
    }
  }

  /** A regular file whose upload has ended. */
  static boolean isFinished(Path file) {
    return isPlain(file) && !isHalf(file);
  }

  /** No link, directory or device. */
  static boolean isPlain(Path file) {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  /** Whatever lies in an inbox, files or not; only what is still on its way is left out. */
  static List<Path> lying(Path inbox) throws IOException {
    if (!Files.isDirectory(inbox)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(inbox)) {
      return files.filter(file -> !isPlain(file) || !isHalf(file)).sorted().toList();
    }
  }

  private static boolean isHalf(Path file) {
    return file.getFileName().toString().endsWith(PART);
  }
}
