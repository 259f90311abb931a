package org.finopshub.routes.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Whether the directories the hub writes to are there, writable, and not about to be full. */
@Component
@Order(4)
final class DiskExamination implements Examination {
  private static final String DISK = "disk";
  private static final DataSize LEAST = DataSize.ofGigabytes(1);

  private final Environment settings;

  DiskExamination(Environment settings) {
    this.settings = settings;
  }

  @Override
  public List<Finding> findings() {
    return Stream.of(
            "hub.local.export.directory",
            "hub.group.intake.sftp-root",
            "hub.group.intake.archive",
            "hub.group.intake.quarantine")
        .filter(property -> settings.getProperty(property) != null)
        .map(property -> room(property, Path.of(settings.getRequiredProperty(property))))
        .toList();
  }

  private static Finding room(String property, Path directory) {
    var there = nearest(directory.toAbsolutePath());
    if (!Files.isDirectory(there) || !Files.isWritable(there)) {
      return Finding.wrong(
          DISK,
          there + " is no directory the hub may write to",
          "correct %s, or give the hub's user the directory".formatted(property));
    }
    try {
      var free = DataSize.ofBytes(Files.getFileStore(there).getUsableSpace());
      var found = "%s has %d MB".formatted(directory, free.toMegabytes());
      return free.compareTo(LEAST) < 0
          ? Finding.wrong(DISK, found, "make room: below %d MB".formatted(LEAST.toMegabytes()))
          : Finding.ok(DISK, found);
    } catch (IOException unreadable) {
      return Finding.unreachable(DISK, directory + ": " + unreadable.getMessage(), "mount it");
    }
  }

  /** The hub makes its directories itself: what counts is the one they will be made in. */
  private static Path nearest(Path directory) {
    return Stream.iterate(directory, path -> path != null, Path::getParent)
        .filter(Files::exists)
        .findFirst()
        .orElse(directory);
  }
}
