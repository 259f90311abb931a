package org.finopshub.group.ingestion;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.finopshub.contract.slice.DropName;
import org.finopshub.group.alert.AlertLedger;
import org.finopshub.group.alert.Cause;
import org.finopshub.group.alert.Severity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Finds what no manifest announces: data whose manifest never came, and links, directories and
 * devices, which are moved as they are and never followed or opened.
 */
@Component
public class Orphans {
  private final GroupEntities entities;
  private final IntakeSettings settings;
  private final Quarantine quarantine;
  private final TransactionTemplate transactions;
  private final AlertLedger alerts;
  private final Clock clock;

  Orphans(
      GroupEntities entities,
      IntakeSettings settings,
      Quarantine quarantine,
      PlatformTransactionManager transactionManager,
      AlertLedger alerts,
      Clock clock) {
    this.entities = entities;
    this.settings = settings;
    this.quarantine = quarantine;
    this.transactions = new TransactionTemplate(transactionManager);
    this.alerts = alerts;
    this.clock = clock;
  }

  /**
   * Moves what is older than the time limit and announced by no manifest to quarantine, and raises
   * an alert.
   *
   * @return the quarantine folders written
   * @throws IOException after all of them, when something could not be moved
   */
  public List<Path> sweep() throws IOException {
    var folders = new ArrayList<Path>();
    var failures = new ArrayList<Exception>();
    for (var orphan : orphans(failures)) {
      try {
        folders.add(quarantine(orphan));
      } catch (IOException | RuntimeException e) {
        failures.add(e);
      }
    }
    if (!failures.isEmpty()) {
      throw new IOException(
          "What no manifest announces stays in inboxes, %d times".formatted(failures.size()),
          failures.get(0));
    }
    return folders;
  }

  private List<Orphan> orphans(List<Exception> failures) {
    var orphans = new ArrayList<Orphan>();
    for (var entity : entities.all()) {
      try {
        orphans.addAll(orphansOf(entity.entityId()));
      } catch (IOException | RuntimeException e) {
        failures.add(e);
      }
    }
    return orphans;
  }

  private List<Orphan> orphansOf(String entityId) throws IOException {
    Map<String, List<Path>> drops =
        DropFiles.lying(settings.inbox(entityId)).stream()
            .collect(Collectors.groupingBy(Orphans::dropOf, TreeMap::new, Collectors.toList()));
    var limit = clock.instant().minus(settings.waitForFiles());
    var orphans = new ArrayList<Orphan>();
    for (var drop : drops.entrySet()) {
      var orphan = new Orphan(entityId, drop.getKey(), drop.getValue(), newest(drop.getValue()));
      if (!orphan.hasManifest() && !orphan.newest().isAfter(limit)) {
        orphans.add(orphan);
      }
    }
    return orphans;
  }

  private Path quarantine(Orphan orphan) throws IOException {
    String reason =
        orphan.odd().isEmpty()
            ? "No manifest came within %s for %s; send the whole drop again"
                .formatted(settings.waitForFiles(), safeNames(orphan.files()))
            : "%s is a link, a directory or a device; nobody followed or opened it"
                .formatted(safeNames(orphan.odd()));
    var folder =
        quarantine.open(
            orphan.entityId(),
            orphan.drop(),
            new Quarantine.Reasons(orphan.sighting(), reason, 0, List.of()));
    transactions.executeWithoutResult(
        tx -> alerts.raise(orphan.cause(), orphan.severity(), reason));
    FileMove.into(folder, orphan.files());
    return folder;
  }

  private static Instant newest(List<Path> files) throws IOException {
    var times = new ArrayList<Instant>();
    for (var file : files) {
      times.add(arrivedAt(file).toInstant());
    }
    return times.stream().max(Comparator.naturalOrder()).orElseThrow();
  }

  /** The inode's time: a sender may set a file's modification time, but not this one. */
  private static FileTime arrivedAt(Path file) throws IOException {
    return file.getFileSystem().supportedFileAttributeViews().contains("unix")
        ? (FileTime) Files.getAttribute(file, "unix:ctime", LinkOption.NOFOLLOW_LINKS)
        : Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS);
  }

  /** What stands before the first dot: the drop, or the odd file's own name. */
  private static String dropOf(Path file) {
    String name = safeName(file);
    int dot = name.indexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static List<String> safeNames(List<Path> files) {
    return files.stream().map(Orphans::safeName).toList();
  }

  private static String safeName(Path file) {
    return DropName.safeFileName(file.getFileName().toString());
  }

  /** What lies in an inbox under one drop's name, since when the newest of it does. */
  private record Orphan(String entityId, String drop, List<Path> files, Instant newest) {

    List<Path> odd() {
      return files.stream().filter(file -> !DropFiles.isPlain(file)).toList();
    }

    /** One under a name the contract does not allow is none that anybody takes, nor is a link. */
    boolean hasManifest() {
      return files.stream()
          .filter(DropFiles::isPlain)
          .map(file -> file.getFileName().toString())
          .anyMatch(name -> name.endsWith(".manifest.json") && DropName.isSafeFileName(name));
    }

    /** The same for whoever sees it again before it is moved, another for what comes later. */
    UUID sighting() {
      return UUID.nameUUIDFromBytes((entityId + files + newest).getBytes(StandardCharsets.UTF_8));
    }

    Cause cause() {
      return new Cause(
          odd().isEmpty() ? "orphan" : Cause.SECURITY,
          entityId,
          DropName.parse(drop).map(name -> name.slice().period()).orElse(null));
    }

    Severity severity() {
      return odd().isEmpty() ? Severity.WARNING : Severity.CRITICAL;
    }
  }
}
