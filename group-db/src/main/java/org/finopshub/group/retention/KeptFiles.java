package org.finopshub.group.retention;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.finopshub.contract.slice.DropName;
import org.finopshub.group.ingestion.IntakeSettings;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * The folders of drops in archive and quarantine, by month; what has no month in its name stays.
 */
@Component
class KeptFiles {
  /** entity, month, drop; in the quarantine entity, drop. */
  private static final int DEPTH = 3;

  private final IntakeSettings settings;

  KeptFiles(IntakeSettings settings) {
    this.settings = settings;
  }

  /** How many drops there are of each month before another. */
  SortedMap<YearMonth, Long> before(YearMonth firstKept) {
    var drops = new TreeMap<YearMonth, Long>();
    for (var folder : folders()) {
      month(folder)
          .filter(month -> month.isBefore(firstKept))
          .ifPresent(month -> drops.merge(month, 1L, Long::sum));
    }
    return drops;
  }

  /** Deletes the drops of one month; done twice, it finds nothing. */
  void delete(YearMonth month) {
    for (var folder : folders()) {
      if (month(folder).filter(month::equals).isPresent()) {
        delete(folder);
      }
    }
  }

  private List<Path> folders() {
    return Stream.of(settings.archive(), settings.quarantine())
        .filter(Files::isDirectory)
        .flatMap(root -> below(root).stream())
        .toList();
  }

  private static List<Path> below(Path root) {
    try (var found =
        Files.find(
            root,
            DEPTH,
            (path, attributes) -> attributes.isDirectory() && month(path).isPresent())) {
      return found.toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("Cannot list " + root, unreadable);
    }
  }

  /** A drop that was refused again has a suffix. */
  private static Optional<YearMonth> month(Path folder) {
    var name = folder.getFileName().toString();
    int end = name.indexOf('.');
    return DropName.parse(end < 0 ? name : name.substring(0, end)).map(DropName::period);
  }

  /** And the folder of its month, when nothing else lies there. */
  private static void delete(Path folder) {
    try {
      FileSystemUtils.deleteRecursively(folder);
      var parent = folder.getParent();
      if (parent.getFileName().toString().startsWith("period_month=") && isEmpty(parent)) {
        Files.delete(parent);
      }
    } catch (IOException undeletable) {
      throw new UncheckedIOException("Cannot delete " + folder, undeletable);
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (var content = Files.list(folder)) {
      return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && content.findAny().isEmpty();
    }
  }
}
