package org.finopshub.group.ingestion;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
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

/** Finds data files whose manifest never came. */
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
   * Moves files older than the time limit that no manifest announces to quarantine and raises an
   * alert.
   *
   * @return the quarantine folders written
   * @throws IOException after all entities, when files of one could not be moved
   */
  public List<Path> sweep() throws IOException {
    var folders = new ArrayList<Path>();
    var failures = new ArrayList<Exception>();
    for (var entity : entities.all()) {
      try {
        for (var orphan : orphansOf(entity.entityId()).entrySet()) {
          folders.add(quarantine(entity.entityId(), orphan.getKey(), orphan.getValue()));
        }
      } catch (IOException | RuntimeException e) {
        failures.add(e);
      }
    }
    if (!failures.isEmpty()) {
      throw new IOException(
          "Files without a manifest of %d entities stay".formatted(failures.size()),
          failures.get(0));
    }
    return folders;
  }

  private SortedMap<String, List<Path>> orphansOf(String entityId) throws IOException {
    Map<String, List<Path>> drops =
        DropFiles.finished(settings.inbox(entityId)).stream()
            .collect(Collectors.groupingBy(Orphans::dropOf));
    var orphans = new TreeMap<String, List<Path>>();
    for (var drop : drops.entrySet()) {
      if (!hasManifest(drop.getValue()) && isTimeUp(drop.getValue())) {
        orphans.put(drop.getKey(), drop.getValue());
      }
    }
    return orphans;
  }

  private Path quarantine(String entityId, String drop, List<Path> files) throws IOException {
    String reason =
        "No manifest came within %s for %s; send the whole drop again"
            .formatted(settings.waitForFiles(), files.stream().map(Orphans::safeName).toList());
    var sighting = UUID.nameUUIDFromBytes((entityId + files).getBytes(StandardCharsets.UTF_8));
    var folder =
        quarantine.open(entityId, drop, new Quarantine.Reasons(sighting, reason, 0, List.of()));
    transactions.executeWithoutResult(
        tx -> alerts.raise(cause(entityId, drop), Severity.WARNING, reason));
    FileMove.into(folder, files);
    return folder;
  }

  private static Cause cause(String entityId, String drop) {
    return new Cause(
        "orphan", entityId, DropName.parse(drop).map(name -> name.slice().period()).orElse(null));
  }

  private boolean isTimeUp(List<Path> files) throws IOException {
    var limit = clock.instant().minus(settings.waitForFiles());
    for (var file : files) {
      if (arrivedAt(file).toInstant().isAfter(limit)) {
        return false;
      }
    }
    return true;
  }

  /** The inode's time: a sender may set a file's modification time, but not this one. */
  private static FileTime arrivedAt(Path file) throws IOException {
    return file.getFileSystem().supportedFileAttributeViews().contains("unix")
        ? (FileTime) Files.getAttribute(file, "unix:ctime", LinkOption.NOFOLLOW_LINKS)
        : Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS);
  }

  /** One under a name the contract does not allow is none that anybody takes. */
  private static boolean hasManifest(List<Path> files) {
    return files.stream()
        .map(file -> file.getFileName().toString())
        .anyMatch(name -> name.endsWith(".manifest.json") && DropName.isSafeFileName(name));
  }

  /** What stands before the first dot: the drop, or the odd file's own name. */
  private static String dropOf(Path file) {
    String name = safeName(file);
    int dot = name.indexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static String safeName(Path file) {
    return DropName.safeFileName(file.getFileName().toString());
  }
}
