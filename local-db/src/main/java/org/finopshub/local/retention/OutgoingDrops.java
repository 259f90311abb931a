package org.finopshub.local.retention;

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
import org.finopshub.contract.slice.DropName;
import org.finopshub.local.export.ExportSettings;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** The folders of drops in the outgoing directory, by month. */
@Component
final class OutgoingDrops {
  private final ExportSettings settings;

  OutgoingDrops(ExportSettings settings) {
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
    if (!Files.isDirectory(settings.outgoingDirectory())) {
      return List.of();
    }
    try (var found = Files.list(settings.outgoingDirectory())) {
      return found.filter(folder -> Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("Cannot list " + settings.outgoingDirectory(), unreadable);
    }
  }

  private static Optional<YearMonth> month(Path folder) {
    return DropName.parse(folder.getFileName().toString()).map(DropName::period);
  }

  private static void delete(Path folder) {
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException undeletable) {
      throw new UncheckedIOException("Cannot delete " + folder, undeletable);
    }
  }
}
