package org.finopshub.group.ingestion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.finopshub.contract.format.PlainFile;
import org.finopshub.contract.format.Sha256;
import org.finopshub.contract.slice.DropName;
import org.springframework.stereotype.Component;

/** Finds decided drops where they were filed, and puts them back into the inbox. */
@Component
public class KeptDrops {
  private final IntakeSettings settings;

  KeptDrops(IntakeSettings settings) {
    this.settings = settings;
  }

  /** Where the files of a drop of that content lie: in the archive, or else in the quarantine. */
  public Optional<Path> folder(DropName drop, String manifestSha256) throws IOException {
    var folders = new ArrayList<>(List.of(settings.archived(drop.entityId(), drop)));
    folders.addAll(quarantined(drop));
    for (var folder : folders) {
      var manifest = folder.resolve(drop.manifestFile());
      if (Files.isRegularFile(manifest, LinkOption.NOFOLLOW_LINKS)
          && sha256(manifest).equals(manifestSha256)) {
        return Optional.of(folder);
      }
    }
    return Optional.empty();
  }

  public boolean liesInInbox(DropName drop) {
    return Files.exists(inboxOf(drop).resolve(drop.manifestFile()), LinkOption.NOFOLLOW_LINKS);
  }

  /** Copies the files, the manifest last; each is whole as soon as it has its name. */
  public void putBack(Path folder, DropName drop) throws IOException {
    var inbox = PlainFile.directory(inboxOf(drop));
    for (var file : DropFiles.of(folder, drop.manifestFile(), drop)) {
      var name = file.getFileName().toString();
      var part = inbox.resolve("." + name + ".replay.part");
      Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING);
      Files.move(
          part,
          inbox.resolve(name),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private Path inboxOf(DropName drop) {
    return settings.inbox(drop.entityId());
  }

  /** A drop that was refused more than once has a folder for each time. */
  private List<Path> quarantined(DropName drop) throws IOException {
    var ofEntity = settings.quarantine().resolve(drop.entityId());
    if (!Files.isDirectory(ofEntity)) {
      return List.of();
    }
    var folders = new ArrayList<Path>();
    try (var found = Files.newDirectoryStream(ofEntity, drop + "{,.*}")) {
      found.forEach(folders::add);
    }
    return folders;
  }

  private static String sha256(Path file) throws IOException {
    return Sha256.of(Files.readAllBytes(file));
  }
}
